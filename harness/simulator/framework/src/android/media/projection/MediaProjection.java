package android.media.projection;

/** The screen. */
public final class MediaProjection {
    MediaProjection() {
    }

    public void stop() {
    }
}
