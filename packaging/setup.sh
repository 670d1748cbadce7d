# Makes this checkout ready to run: system libraries, a Python, an environment with the pinned packages, the program.
# Sourced by run, test and .ci/run, which then call set_up; it leaves the environment's Python in $python.
# Everything is done once: .venv/.stamp says for which state of pyproject.toml, the lock, the folder and the Python.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=$root/.venv
python=$venv/bin/python
log=$root/build/setup.log
export PATH=$PATH:/usr/sbin:/sbin PIP_DISABLE_PIP_VERSION_CHECK=1

# Shared library and the Debian package that holds it: what Qt needs without a screen, then what a window needs.
offscreen_libraries=(
    libglib-2.0.so.0:libglib2.0-0 libEGL.so.1:libegl1 libGL.so.1:libgl1 libdbus-1.so.3:libdbus-1-3
    libfontconfig.so.1:libfontconfig1 libxkbcommon.so.0:libxkbcommon0 libgssapi_krb5.so.2:libgssapi-krb5-2
)
window_libraries=(
    libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4
    libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0 libwayland-cursor.so.0:libwayland-cursor0
    libwayland-egl.so.1:libwayland-egl1
)

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$*"
    exit 1
}

# Runs a command that fills the log; its output is shown only when it fails.
logged() {
    "$@" >>"$log" 2>&1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

can_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || command -v sudo >/dev/null; }
}

# Installs Debian packages, all at once or, if one of them is unknown here, one by one. False when any is left out.
apt_install() {
    local package failed=0 install=(as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends)
    say "Installing system packages: $*"
    logged as_root apt-get update -qq || say "The list of system packages could not be renewed; see $log."
    logged "${install[@]}" "$@" && return
    for package in "$@"; do
        logged "${install[@]}" "$package" || failed=1
    done
    return $failed
}

# Prints the packages of those libraries that the linker does not know.
missing_libraries() {
    local known pair
    known=$(ldconfig -p 2>/dev/null) || return 0
    for pair in "$@"; do
        [[ $known == *"${pair%%:*} "* ]] || printf '%s\n' "${pair#*:}"
    done
}

# Says which packages Qt still lacks, for whoever is about to load it: set-up goes on without them where it cannot install.
tell_what_qt_lacks() {
    local missing
    missing=$(missing_libraries "$@")
    [ -z "$missing" ] || say "Qt may not start before these are installed: ${missing//$'\n'/ }"
}

# True for a Python that is new enough.
is_new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    local candidate
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null && is_new_enough "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

can_make_environments() {
    local found
    found=$(find_python) && "$found" -c 'import ensurepip, venv' 2>/dev/null
}

install_system_packages() {
    local missing
    missing=$(missing_libraries "${offscreen_libraries[@]}" "${window_libraries[@]}")
    can_make_environments || missing="python3-venv $missing"
    [ -e /etc/ssl/certs/ca-certificates.crt ] || ! command -v apt-get >/dev/null || missing="$missing ca-certificates"
    # shellcheck disable=SC2086  # one package a word
    set -- $missing
    [ $# -gt 0 ] || return 0
    if ! can_install || ! apt_install "$@"; then
        say "Some could not be installed here. The window and the tests may need: apt-get install $*"
    fi
    can_make_environments || stop "Python 3.11 or later with its venv module is needed (on Debian: python3-venv). Set PYTHON to name one."
}

# Makes the environment; one that a broken run or a changed Python left behind goes first.
make_environment() {
    if ! "$python" -m pip --version >/dev/null 2>&1 || ! is_new_enough "$python"; then
        rm -rf "${venv:?}"/{bin,lib,lib64,include,pyvenv.cfg}
        logged "$(find_python)" -m venv "$venv" || stop "The environment could not be made; see $log."
    fi
}

install_packages() {
    say "Installing the program's packages into .venv (about a minute) ..."
    logged "$python" -m pip install -q --no-compile --require-hashes -r "$root/packaging/requirements.lock" ||
        stop "$(tail -n 5 "$log")" $'\n'"The packages could not be installed; see $log."
    logged "$python" -m pip install -q --no-deps --no-build-isolation -e "$root" ||
        stop "$(tail -n 5 "$log")" $'\n'"The program could not be installed; see $log."
    # On every processor, which pip would not; a package may bring files for another Python, which are left alone.
    logged "$python" -m compileall -q -j 0 "$venv/lib" || true
    logged "$python" -m compileall -q -j 0 "$root/desktop" || say "The program could not be compiled; it starts more slowly."
}

# Prints what the installed environment depends on.
state() {
    readlink -f "$python" || true
    cd "$root" && pwd && cksum pyproject.toml packaging/requirements.lock packaging/setup.sh
}

is_set_up() {
    [ -x "$python" ] && [ -f "$venv/.stamp" ] && [ "$(state)" = "$(<"$venv/.stamp")" ]
}

# Does every step that is still to be done. A second caller waits for the first; a failed one leaves no stamp.
set_up() {
    is_set_up && return
    mkdir -p "$venv" "$root/build"
    exec 9>"$root/build/setup.lock"
    ! command -v flock >/dev/null || flock 9
    if ! is_set_up; then
        rm -f "$venv/.stamp"
        : >"$log"
        install_system_packages
        make_environment
        install_packages
        state >"$venv/.stamp.new"
        mv "$venv/.stamp.new" "$venv/.stamp"
    fi
    exec 9>&-
}
