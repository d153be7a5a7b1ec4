package android.system;

/** Numbers of the C library. */
public final class OsConstants {
    public static final int EPERM = value(1);
    public static final int ENOENT = value(2);
    public static final int EIO = value(5);
    public static final int EBADF = value(9);
    public static final int EACCES = value(13);
    public static final int EEXIST = value(17);
    public static final int ENOTDIR = value(20);
    public static final int EISDIR = value(21);
    public static final int EINVAL = value(22);
    public static final int ENOSPC = value(28);
    public static final int EROFS = value(30);
    public static final int O_RDONLY = value(0);
    public static final int O_WRONLY = value(1);
    public static final int O_RDWR = value(2);
    public static final int O_CREAT = value(0100);
    public static final int O_EXCL = value(0200);
    public static final int O_TRUNC = value(01000);
    public static final int O_APPEND = value(02000);
    public static final int F_OK = value(0);
    public static final int X_OK = value(1);
    public static final int W_OK = value(2);
    public static final int R_OK = value(4);
    public static final int SEEK_SET = value(0);
    public static final int SEEK_CUR = value(1);
    public static final int SEEK_END = value(2);
    public static final int S_IFMT = value(0170000);
    public static final int S_IFREG = value(0100000);
    public static final int S_IFDIR = value(0040000);
    public static final int S_IRUSR = value(0400);
    public static final int S_IWUSR = value(0200);
    public static final int SIGKILL = value(9);
    public static final int _SC_NPROCESSORS_CONF = value(83);

    private OsConstants() {
    }

    /** Keeps the number out of the app's class files, as on the platform, where it differs between devices. */
    private static int value(int number) {
        return number;
    }

    public static boolean S_ISDIR(int mode) {
        return (mode & S_IFMT) == S_IFDIR;
    }

    public static boolean S_ISREG(int mode) {
        return (mode & S_IFMT) == S_IFREG;
    }

    public static String errnoName(int errno) {
        switch (errno) {
            case 1: return "EPERM";
            case 2: return "ENOENT";
            case 5: return "EIO";
            case 9: return "EBADF";
            case 13: return "EACCES";
            case 17: return "EEXIST";
            case 20: return "ENOTDIR";
            case 21: return "EISDIR";
            case 22: return "EINVAL";
            case 28: return "ENOSPC";
            case 30: return "EROFS";
            default: return null;
        }
    }
}
