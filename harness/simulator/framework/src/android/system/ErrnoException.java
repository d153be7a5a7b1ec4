package android.system;

/** A system call failed. */
public final class ErrnoException extends Exception {
    public final int errno;
    private final String functionName;

    public ErrnoException(String functionName, int errno) {
        this.functionName = functionName;
        this.errno = errno;
    }

    public ErrnoException(String functionName, int errno, Throwable cause) {
        super(cause);
        this.functionName = functionName;
        this.errno = errno;
    }

    @Override
    public String getMessage() {
        String name = OsConstants.errnoName(errno);
        return functionName + " failed: " + (name == null ? "errno " + errno : name) + " (" + Os.strerror(errno) + ")";
    }
}
