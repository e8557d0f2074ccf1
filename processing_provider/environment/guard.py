"""Run a program, and end it with all its children when stdin closes: python guard.py PROGRAM [ARGUMENT…]

A script of its own, started by the base interpreter: were QGIS to die while uv or pip install gigabytes, they would go
on without it. The end of QGIS closes this script's stdin, whatever the end is. Standard library only.
"""

import os
import signal
import subprocess  # nosec B404 # always a list of arguments, never a shell
import sys
import threading


def main() -> int:
    """Run the program; its exit code."""
    child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)  # nosec B603 # console_process.py composed it
    threading.Thread(target=end_when_stdin_closes, args=(child,), daemon=True).start()
    return child.wait()


def end_when_stdin_closes(child: subprocess.Popen) -> None:
    """In a thread: wait for the end of stdin, then kill what was started."""
    # os.read, not sys.stdin: a buffered read in a thread crashes the interpreter at shutdown.
    while os.read(0, 4096):
        pass
    if sys.platform == "win32":
        # By its full path: Windows looks for a bare name in the current folder first.
        taskkill = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
        command = [taskkill, "/F", "/T", "/PID", str(child.pid)]
        subprocess.run(command, check=False)  # nosec B603 # a fixed command
    else:
        os.killpg(0, signal.SIGKILL)  # this script leads the group, see console_process.py


if __name__ == "__main__":
    sys.exit(main())
