# Sourced by ./passback and benchmarks/run: find_jdk prints the folder of a JDK that Passback runs on, or says how to get one.
# shellcheck shell=bash

wanted=25

is_jdk() { # DIR: a JDK of the wanted version or newer, by its release file, without starting it
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] && [ "$version" -ge "$wanted" ]
}

find_jdk() {
  local candidate java
  if [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME"; then
    echo "$JAVA_HOME"
    return
  fi
  java=$(command -v javac || true)
  if [ -n "$java" ]; then
    candidate=$(dirname "$(dirname "$(readlink -f "$java" 2>/dev/null || echo "$java")")")
    if is_jdk "$candidate"; then
      echo "$candidate"
      return
    fi
  fi
  for candidate in /usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_jdk "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  cat >&2 <<TEXT
passback: needs a JDK $wanted or newer; none was found in JAVA_HOME, on the PATH or in the usual folders.
Get one from https://adoptium.net (Temurin $wanted), or with your system's packages (openjdk-$wanted-jdk),
then set JAVA_HOME to its folder and try again.
TEXT
  exit 1
}
