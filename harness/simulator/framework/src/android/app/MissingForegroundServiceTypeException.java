package android.app;

/** A foreground service of an app for Android 14 has no type. */
public final class MissingForegroundServiceTypeException extends ForegroundServiceTypeException {
    public MissingForegroundServiceTypeException(String message) {
        super(message);
    }
}
