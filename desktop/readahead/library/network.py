"""Tells from a mount table whether a file lies on a network drive, where SQLite's write-ahead log is unsafe.

Source of that: SQLite, Write-Ahead Logging: all programs that use a database must be on one machine.
"""

import re
from pathlib import Path, PurePosixPath

MOUNTS = Path("/proc/mounts")
"""Where Linux lists what is mounted; elsewhere there is no such file, and every drive counts as the machine's own."""

_KINDS = {
    "nfs": "NFS",
    "nfs4": "NFS",
    "cifs": "SMB",
    "smb2": "SMB",
    "smb3": "SMB",
    "smbfs": "SMB",
    "ncpfs": "NCP",
    "afs": "AFS",
    "9p": "9P",
    "ceph": "Ceph",
    "vboxsf": "VirtualBox",
    "davfs": "WebDAV",
    "fuse.sshfs": "SSH",
    "fuse.smbnetfs": "SMB",
    "fuse.gvfsd-fuse": "GVfs",
    "fuse.rclone": "rclone",
    "fuse.davfs2": "WebDAV",
    "fuse.glusterfs": "GlusterFS",
    "fuse.ceph": "Ceph",
    "fuse.vmhgfs-fuse": "VMware",
}
"""The file systems that more than one machine may write to, by the name Linux gives them, in the words a person knows."""


def network_drive(mounts: str, place: PurePosixPath) -> str:
    """Return what kind of network drive the absolute *place* lies on ("NFS"), or "" for the machine's own drives.

    *mounts* is a mount table as proc(5) describes it: the deepest mount holds a file, of several there the last.
    """
    depth, kind = -1, ""
    for line in mounts.splitlines():
        _, point, name, *_ = [*line.split(" "), "", "", ""]
        mounted = PurePosixPath(_unescaped(point))
        if point and place.is_relative_to(mounted) and len(mounted.parts) >= depth:
            depth, kind = len(mounted.parts), _KINDS.get(name, "")
    return kind


def drive_of(path: Path, table: Path = MOUNTS) -> str:
    """Return what kind of network drive *path* lies on by the mount table in the file *table*; "" where there is none."""
    try:
        mounts = table.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
    return network_drive(mounts, PurePosixPath(path.resolve()))


def _unescaped(point: str) -> str:
    """Return a mount point with its blanks, tabs, newlines and backslashes, which the table writes in octal."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), point)
