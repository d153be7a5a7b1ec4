package android.media;

/** Protection of content failed. */
public class MediaDrmException extends Exception {
    public MediaDrmException(String message) {
        super(message);
    }
}
