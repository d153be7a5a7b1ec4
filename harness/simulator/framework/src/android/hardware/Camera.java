package android.hardware;

import android.graphics.SurfaceTexture;

import com.android.internal.os.Remote;

import java.io.IOException;
import java.util.Base64;

/** The camera as it was before Android 5. */
@Deprecated
public class Camera {
    private final int id;
    private boolean open = true;

    Camera(int id) {
        this.id = id;
        Remote.call("camera", "openLegacy", "cameraId", Integer.toString(id));
    }

    /** Which way a camera looks. */
    public static class CameraInfo {
        public static final int CAMERA_FACING_BACK = 0;
        public static final int CAMERA_FACING_FRONT = 1;
        public int facing;
        public int orientation;
    }

    /** Given pictures. */
    public interface PictureCallback {
        void onPictureTaken(byte[] data, Camera camera);
    }

    /** Given preview frames. */
    public interface PreviewCallback {
        void onPreviewFrame(byte[] data, Camera camera);
    }

    /** Told of the moment. */
    public interface ShutterCallback {
        void onShutter();
    }

    public static int getNumberOfCameras() {
        return Remote.list("camera", "getCameraIdList").size();
    }

    public static void getCameraInfo(int id, CameraInfo info) {
        info.facing = id;
        info.orientation = 90;
    }

    public static Camera open() {
        return new Camera(0);
    }

    public static Camera open(int id) {
        return new Camera(id);
    }

    public final void setPreviewTexture(SurfaceTexture texture) throws IOException {
    }

    public final void setPreviewCallback(PreviewCallback callback) {
    }

    public final void startPreview() {
    }

    public final void stopPreview() {
    }

    public final void takePicture(ShutterCallback shutter, PictureCallback raw, final PictureCallback jpeg) {
        final String picture = Remote.string("camera", "takePicture", "cameraId", Integer.toString(id));
        if (picture != null && jpeg != null) {
            new android.os.Handler(android.os.Looper.getMainLooper()).post(new Runnable() {
                @Override
                public void run() {
                    jpeg.onPictureTaken(Base64.getDecoder().decode(picture), Camera.this);
                }
            });
        }
    }

    public final void release() {
        if (open) {
            open = false;
            Remote.call("camera", "closeCamera", "cameraId", Integer.toString(id));
        }
    }
}
