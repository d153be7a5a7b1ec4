package android.hardware.camera2;

import android.os.Handler;

import java.util.List;

/** A camera that takes pictures. */
public abstract class CameraCaptureSession implements AutoCloseable {
    public CameraCaptureSession() {
    }

    /** Told of the session. */
    public abstract static class StateCallback {
        public StateCallback() {
        }

        public abstract void onConfigured(CameraCaptureSession session);

        public abstract void onConfigureFailed(CameraCaptureSession session);

        public void onReady(CameraCaptureSession session) {
        }

        public void onActive(CameraCaptureSession session) {
        }

        public void onClosed(CameraCaptureSession session) {
        }
    }

    /** Told of each picture. */
    public abstract static class CaptureCallback {
        public CaptureCallback() {
        }

        public void onCaptureStarted(CameraCaptureSession session, CaptureRequest request, long time, long frame) {
        }

        public void onCaptureCompleted(
                CameraCaptureSession session, CaptureRequest request, TotalCaptureResult result) {
        }

        public void onCaptureFailed(CameraCaptureSession session, CaptureRequest request, CaptureFailure failure) {
        }
    }

    public abstract CameraDevice getDevice();

    public abstract int capture(CaptureRequest request, CaptureCallback callback, Handler handler)
            throws CameraAccessException;

    public abstract int captureBurst(List<CaptureRequest> requests, CaptureCallback callback, Handler handler)
            throws CameraAccessException;

    public abstract int setRepeatingRequest(CaptureRequest request, CaptureCallback callback, Handler handler)
            throws CameraAccessException;

    public abstract void stopRepeating() throws CameraAccessException;

    public abstract void abortCaptures() throws CameraAccessException;

    @Override
    public abstract void close();
}
