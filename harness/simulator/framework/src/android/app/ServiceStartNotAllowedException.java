package android.app;

/** A service may not be started, or may not be a foreground service, at this moment. */
public abstract class ServiceStartNotAllowedException extends IllegalStateException {
    ServiceStartNotAllowedException(String message) {
        super(message);
    }
}
