# Runs all tests, and gets the browser that some of them drive; expects $here and the function maven.
# shellcheck shell=bash

find_browser() { # prints where a Chromium is that starts; PASSBACK_CHROMIUM says where else to look
  local candidate
  # the headless shell is Chromium without windows of its own, and twice as quick
  for candidate in "${PASSBACK_CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    # Ubuntu's chromium-browser may be a script that only says how to get one
    if [ -n "$candidate" ] && "$candidate" --version >/dev/null 2>&1; then
      command -v "$candidate"
      return
    fi
  done
  return 1
}

system_name() { # debian, ubuntu, fedora, … or Darwin
  if [ -r /etc/os-release ]; then
    # shellcheck disable=SC1091
    (. /etc/os-release && echo "${ID:-}")
  else
    uname -s
  fi
}

install_browser() { # on Debian as root; elsewhere it is for a person to do
  [ "$(system_name)" = debian ] && [ "$(id -u)" = 0 ] || return 1
  echo "passback: installing Chromium for the browser tests …" >&2
  local options=(-qq -o DPkg::Lock::Timeout=120 -o Acquire::Retries=2)
  # an update that fails in part still lets what is known be installed
  apt-get "${options[@]}" update >&2 || true
  local package
  for package in chromium-headless-shell chromium; do
    DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" install -y "$package" >&2 && return
  done
  return 1
}

browser_command() { # the one command that gets a browser
  case "$(system_name)" in
    debian) echo "sudo apt-get install -y chromium-headless-shell" ;;
    ubuntu) echo "sudo snap install chromium" ;;
    fedora) echo "sudo dnf install -y chromium" ;;
    arch) echo "sudo pacman -S chromium" ;;
    Darwin) echo "brew install --cask chromium" ;;
    *) echo "your system's own for Chromium; or say in PASSBACK_CHROMIUM where one is" ;;
  esac
}

needs_browser() { # ARGUMENTS of Maven: not where modules are picked and the browser's is not among them
  case " $* " in
    *'!browser'* | *'!:passback-browser'*) return 1 ;;
    *browser*) return 0 ;;
    *' -pl'* | *' --projects'*) return 1 ;;
  esac
}

tests() { # ARGUMENTS of Maven
  local browser status=0 skipped
  if ! needs_browser "$@"; then
    maven verify "$@"
  elif browser=$(find_browser) || { install_browser && browser=$(find_browser); }; then
    PASSBACK_CHROMIUM="$browser" maven verify "$@"
  elif [ "${PASSBACK_BROWSER_TESTS:-}" = required ]; then
    echo "passback: the browser tests need Chromium, and there is none. Get it with: $(browser_command)" >&2
    return 1
  else
    maven verify -Dpassback.browser.skip "$@" || status=$?
    skipped=$(grep -rhoE '^ *@(Test|ParameterizedTest)\b' "$here/browser/src/test/java" | wc -l | tr -d ' ')
    cat >&2 <<TEXT

!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!  NOT TESTED: the web application in a browser.
!!  $skipped browser tests were left out, since there is no Chromium here.
!!  Get it with: $(browser_command)
!!  then run ./passback test again. All other tests ran.
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
TEXT
    return "$status"
  fi
}
