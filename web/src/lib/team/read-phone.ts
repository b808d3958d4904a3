import { createContext } from 'svelte';
import type { ReadPhone } from '../format/phone-book.ts';

export const [getReadPhone, setReadPhone] = createContext<ReadPhone>();
