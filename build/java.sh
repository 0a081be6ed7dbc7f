# Finds a JDK of 17 or later and Maven; read by ./chancery and ./test.

# Sets JAVA to a java of version 17 or later that has a compiler beside it, or says which package brings one.
find_java() {
  JAVA=
  for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java 2>/dev/null || true)"; do
    if [ -n "$candidate" ] && [ -x "$candidate" ] && is_recent_jdk "$candidate"; then
      JAVA=$candidate
      JAVA_HOME=$(home_of "$candidate")
      export JAVA_HOME
      return 0
    fi
  done
  echo "chancery: no JDK 17 or later found; on Debian: apt-get install openjdk-17-jdk-headless (elsewhere: any JDK 17+, with JAVA_HOME set to it)" >&2
  return 1
}

home_of() {
  "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p'
}

is_recent_jdk() {
  version=$("$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
  case "$version" in
    '' | 1.*) return 1 ;;
  esac
  [ "$version" -ge 17 ] && [ -x "$(home_of "$1")/bin/javac" ]
}

# Runs Maven at the root: the one installed where it is 3.8 or later, else the wrapper.
run_maven() {
  if command -v mvn >/dev/null 2>&1; then
    (cd "$root" && mvn -B "$@")
  else
    (cd "$root" && ./mvnw -B "$@")
  fi
}
