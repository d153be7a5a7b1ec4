package android.hardware;

import android.graphics.SurfaceTexture;
import android.os.Handler;
import android.os.Looper;
import android.os.Message;

import com.android.internal.os.Remote;

import java.io.IOException;
import java.util.Base64;

/** The camera as it was before Android 5. */
@Deprecated
public class Camera {
    private static final int CAMERA_MSG_SHUTTER = 0x002;
    private static final int CAMERA_MSG_COMPRESSED_IMAGE = 0x100;
    private final int id;
    private final EventHandler mEventHandler =
            new EventHandler(this, Looper.myLooper() != null ? Looper.myLooper() : Looper.getMainLooper());
    private ShutterCallback mShutterCallback;
    private PictureCallback mJpegCallback;
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

    public static Camera openLegacy(int id, int halVersion) {
        return new Camera(id);
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

    public final void takePicture(ShutterCallback shutter, PictureCallback raw, PictureCallback jpeg) {
        takePicture(shutter, raw, null, jpeg);
    }

    public final void takePicture(
            ShutterCallback shutter, PictureCallback raw, PictureCallback postview, PictureCallback jpeg) {
        mShutterCallback = shutter;
        mJpegCallback = jpeg;
        String picture = Remote.string("camera", "takePicture", "cameraId", Integer.toString(id));
        if (picture != null) {
            mEventHandler.obtainMessage(CAMERA_MSG_SHUTTER).sendToTarget();
            mEventHandler.obtainMessage(CAMERA_MSG_COMPRESSED_IMAGE, Base64.getDecoder().decode(picture)).sendToTarget();
        }
    }

    /** Tells the app what the camera service told; the names are the platform's, which are hooked. */
    private class EventHandler extends Handler {
        private final Camera mCamera;

        EventHandler(Camera camera, Looper looper) {
            super(looper);
            mCamera = camera;
        }

        @Override
        public void handleMessage(Message message) {
            if (message.what == CAMERA_MSG_SHUTTER && mShutterCallback != null) {
                mShutterCallback.onShutter();
            } else if (message.what == CAMERA_MSG_COMPRESSED_IMAGE && mJpegCallback != null) {
                mJpegCallback.onPictureTaken((byte[]) message.obj, mCamera);
            }
        }
    }

    public final void release() {
        if (open) {
            open = false;
            Remote.call("camera", "closeCamera", "cameraId", Integer.toString(id));
        }
    }
}
