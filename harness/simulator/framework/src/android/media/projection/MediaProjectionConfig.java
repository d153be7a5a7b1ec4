package android.media.projection;

/** What of the screen may be given. */
public final class MediaProjectionConfig {
    private MediaProjectionConfig() {
    }
}
