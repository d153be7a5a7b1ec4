package android.hardware.camera2;

/** How a picture was taken. */
public class CaptureResult extends CameraMetadata<CaptureResult.Key<?>> {
    CaptureResult() {
    }

    /** The name of a fact. */
    public static final class Key<T> {
        private Key() {
        }
    }
}
