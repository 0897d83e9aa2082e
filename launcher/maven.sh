# Runs Maven on the JDK that was found; expects $here and $jdk.
maven() { # Maven, running on the JDK that was found
  if ! command -v mvn >/dev/null 2>&1; then
    echo "passback: needs Maven to build; install it with your system's packages (maven), then try again." >&2
    exit 1
  fi
  JAVA_HOME="$jdk" mvn -f "$here/pom.xml" -B "$@"
}
