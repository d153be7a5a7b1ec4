package android.content.pm;

/** Who signed a package. */
public final class SigningInfo {
    private final Signature[] signatures;

    SigningInfo(Signature[] signatures) {
        this.signatures = signatures;
    }

    public Signature[] getApkContentsSigners() {
        return signatures;
    }
}
