import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { which } from './paths.mjs';
import { capture } from './command.mjs';
import { Problem, note } from './progress.mjs';

const OLDEST = 17;

/** The java to run Neo4j 5.26 with, or a Problem that says how to get one. */
export async function requireJava() {
  const home = process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', 'java');
  const java = home && existsSync(home) ? home : which('java');
  if (!java) throw missing('Java is not installed');
  const { code, output } = await capture(java, ['-version']);
  const version = Number(/version "(?:1\.)?(\d+)/.exec(output)?.[1]);
  // macOS has a `java` that only says that there is none.
  if (code !== 0 || !version) throw missing('Java is not installed');
  if (version < OLDEST) throw missing(`Java ${version} is too old (${java})`);
  if (version > 21) note(`Java ${version} is newer than Neo4j 5.26 was tested with (17 and 21).`);
  return java;
}

export function requireMaven() {
  const maven = which('mvn');
  if (!maven) throw missing('Maven is not installed');
  return maven;
}

function missing(what) {
  return new Problem(
    `${what}, no container engine answers and NEO4J_URI is not set: there is no Neo4j to use. ` +
      `One of the three is needed.`,
    `Java ${OLDEST} or later and Maven:  ${installCommand()}\n` +
      `or Docker:  https://docs.docker.com/get-docker/\n` +
      `or a Neo4j of your own:  NEO4J_URI=neo4j://… NEO4J_USER=neo4j NEO4J_PASSWORD=…`,
  );
}

/** The command for this machine's package manager. */
function installCommand() {
  // Debian 12 has 17 only, Debian 13 has 21 only; the default package is one of the two on both.
  if (which('apt-get')) return 'sudo apt-get install -y default-jre-headless maven';
  if (which('dnf')) return 'sudo dnf install -y java-21-openjdk-headless maven';
  if (which('zypper')) return 'sudo zypper install -y java-21-openjdk-headless maven';
  if (which('pacman')) return 'sudo pacman -S jre21-openjdk-headless maven';
  if (which('apk')) return 'sudo apk add openjdk21-jre-headless maven';
  if (which('brew')) return 'brew install openjdk@21 maven';
  if (which('winget')) return 'winget install Microsoft.OpenJDK.21 Apache.Maven';
  return 'https://adoptium.net and https://maven.apache.org/install.html';
}
