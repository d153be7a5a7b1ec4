package android.app;

/** A foreground service has a type that is not allowed. */
public final class InvalidForegroundServiceTypeException extends ForegroundServiceTypeException {
    public InvalidForegroundServiceTypeException(String message) {
        super(message);
    }
}
