package android.media;

/** No such kind of protection. */
public final class UnsupportedSchemeException extends MediaDrmException {
    public UnsupportedSchemeException(String message) {
        super(message);
    }
}
