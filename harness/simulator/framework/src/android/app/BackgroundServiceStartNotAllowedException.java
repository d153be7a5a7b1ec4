package android.app;

/** An app in the background tried to start a service. */
public final class BackgroundServiceStartNotAllowedException extends ServiceStartNotAllowedException {
    public BackgroundServiceStartNotAllowedException(String message) {
        super(message);
    }
}
