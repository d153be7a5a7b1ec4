package android.app;

/** An app in the background tried to start a foreground service. */
public final class ForegroundServiceStartNotAllowedException extends ServiceStartNotAllowedException {
    public ForegroundServiceStartNotAllowedException(String message) {
        super(message);
    }
}
