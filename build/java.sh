# Finds a JDK of 17 or later and Maven; read by ./chancery and ./test.

# Sets JAVA to a java of version 17 or later that has a compiler beside it, and JAVA_HOME and JAVA_VERSION to match; or says
# which package brings one. What was found is kept in the file named by $1, since asking a java what it is takes as long as
# starting Chancery.
find_java() {
  key="${JAVA_HOME:-}:$(command -v java 2>/dev/null || true)"
  if [ -e "$1" ]; then
    { read -r known_key && read -r JAVA && read -r JAVA_HOME && read -r JAVA_VERSION; } <"$1" || known_key=
    if [ "$known_key" = "$key" ] && [ -x "$JAVA" ]; then
      export JAVA_HOME
      return 0
    fi
    JAVA_HOME=${key%%:*}
  fi
  for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "${key#*:}"; do
    if [ -n "$candidate" ] && [ -x "$candidate" ] && is_recent_jdk "$candidate"; then
      JAVA=$candidate
      JAVA_HOME=$home
      JAVA_VERSION=$version
      export JAVA_HOME
      mkdir -p "$(dirname "$1")"
      printf '%s\n' "$key" "$JAVA" "$JAVA_HOME" "$JAVA_VERSION" >"$1" 2>/dev/null || true
      return 0
    fi
  done
  echo "chancery: no JDK 17 or later found; on Debian: apt-get install default-jdk-headless (elsewhere: any JDK 17+, with JAVA_HOME set to it)" >&2
  return 1
}

is_recent_jdk() {
  settings=$("$1" -XshowSettings:properties -version 2>&1) || return 1
  version=$(printf '%s\n' "$settings" | sed -n 's/^ *java.runtime.version = //p')
  home=$(printf '%s\n' "$settings" | sed -n 's/^ *java.home = //p')
  feature=$(printf '%s\n' "$settings" | sed -n 's/^ *java.specification.version = //p')
  case "$feature" in
    '' | 1.*) return 1 ;;
  esac
  [ "$feature" -ge 17 ] && [ -x "$home/bin/javac" ]
}

# Runs Maven at the root: the one installed where it is 3.8 or later, else the wrapper.
run_maven() {
  installed=$(command -v mvn >/dev/null 2>&1 && mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' || true)
  case "$installed" in
    '' | [12]\ * | 3\ [0-7]) maven=./mvnw ;;
    *) maven=mvn ;;
  esac
  (cd "$root" && "$maven" -B "$@")
}
