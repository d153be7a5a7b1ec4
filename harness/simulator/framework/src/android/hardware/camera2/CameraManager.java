package android.hardware.camera2;

import android.content.Context;
import android.os.Handler;
import android.os.HandlerExecutor;
import android.os.Looper;

import com.android.internal.os.Remote;
import com.android.internal.os.SystemLink;
import com.android.internal.os.Wire;

import java.util.concurrent.Executor;

/** The cameras. */
public final class CameraManager {
    public CameraManager(Context context) {
    }

    public String[] getCameraIdList() throws CameraAccessException {
        return Wire.asStrings(Remote.call("camera", "getCameraIdList")).toArray(new String[0]);
    }

    public CameraCharacteristics getCameraCharacteristics(String id) throws CameraAccessException {
        return new CameraCharacteristics(
                id.equals("0") ? CameraMetadata.LENS_FACING_BACK : CameraMetadata.LENS_FACING_FRONT);
    }

    public void openCamera(String id, CameraDevice.StateCallback callback, Handler handler)
            throws CameraAccessException {
        if (handler == null && Looper.myLooper() == null) {
            throw new IllegalArgumentException("No handler given, and current thread has no looper!");
        }
        open(id, new HandlerExecutor(handler == null ? new Handler() : handler), callback);
    }

    public void openCamera(String id, Executor executor, CameraDevice.StateCallback callback)
            throws CameraAccessException {
        if (executor == null) {
            throw new IllegalArgumentException("executor was null");
        }
        open(id, executor, callback);
    }

    public void openCamera(String id, boolean overrideToPortrait, Handler handler,
            CameraDevice.StateCallback callback) throws CameraAccessException {
        openCamera(id, callback, handler);
    }

    public void openCamera(String id, int clientUid, Executor executor, CameraDevice.StateCallback callback)
            throws CameraAccessException {
        openCamera(id, executor, callback);
    }

    private void open(String id, Executor executor, CameraDevice.StateCallback callback)
            throws CameraAccessException {
        if (id == null) {
            throw new IllegalArgumentException("cameraId was null");
        }
        if (callback == null) {
            throw new IllegalArgumentException("callback was null");
        }
        OpenCamera camera = new OpenCamera(id, executor, callback);
        String registered = SystemLink.get().register(camera, camera);
        Remote.call("camera", "openCamera", "cameraId", id, "callback", registered);
    }
}
