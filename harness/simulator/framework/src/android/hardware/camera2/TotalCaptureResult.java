package android.hardware.camera2;

/** All that is known of how a picture was taken. */
public final class TotalCaptureResult extends CaptureResult {
    TotalCaptureResult() {
    }
}
