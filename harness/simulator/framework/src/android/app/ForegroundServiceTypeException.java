package android.app;

/** A foreground service has no type, or one that does not fit. */
public abstract class ForegroundServiceTypeException extends ServiceStartNotAllowedException {
    public ForegroundServiceTypeException(String message) {
        super(message);
    }
}
