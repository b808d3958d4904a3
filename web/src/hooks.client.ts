import { speakAsHere } from '#lib/place/speak.ts';

speakAsHere();
