package android.hardware.camera2;

/** Facts of a camera. */
public abstract class CameraMetadata<TKey> {
    public static final int LENS_FACING_FRONT = 0;
    public static final int LENS_FACING_BACK = 1;

    protected CameraMetadata() {
    }
}
