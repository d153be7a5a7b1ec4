package com.example.yunzhushou;

import android.content.Context;
import android.graphics.ImageFormat;
import android.hardware.camera2.CameraAccessException;
import android.hardware.camera2.CameraCaptureSession;
import android.hardware.camera2.CameraDevice;
import android.hardware.camera2.CameraManager;
import android.hardware.camera2.CaptureRequest;
import android.media.Image;
import android.media.ImageReader;
import android.os.Handler;
import android.os.Looper;
import android.util.Log;
import android.view.Surface;

import java.nio.ByteBuffer;
import java.util.Collections;

/** Opens the first camera, takes one frame, closes it. Answers once, on the main thread. */
final class Scanner extends CameraDevice.StateCallback implements ImageReader.OnImageAvailableListener {
    /** Where the frame goes. */
    interface Result {
        /** `jpeg` is null where the camera could not be had. */
        void onFrame(byte[] jpeg);
    }

    private static final String TAG = "Yunzhushou";
    private static final int TIMEOUT_MS = 6000;

    private final Handler handler = new Handler(Looper.getMainLooper());
    private final Result result;
    private CameraDevice camera;
    private ImageReader reader;
    private boolean answered;

    private Scanner(Result result) {
        this.result = result;
    }

    static void takeFrame(Context context, Result result) {
        Scanner scanner = new Scanner(result);
        try {
            CameraManager cameras = (CameraManager) context.getSystemService(Context.CAMERA_SERVICE);
            String[] ids = cameras.getCameraIdList();
            if (ids.length == 0) {
                scanner.answer(null);
                return;
            }
            cameras.openCamera(ids[0], scanner, scanner.handler);
            scanner.giveUpLater();
        } catch (CameraAccessException | SecurityException | IllegalArgumentException refused) {
            Log.w(TAG, "camera: " + refused.getMessage());
            scanner.answer(null);
        }
    }

    @Override
    public void onOpened(CameraDevice opened) {
        camera = opened;
        try {
            reader = ImageReader.newInstance(640, 480, ImageFormat.JPEG, 2);
            reader.setOnImageAvailableListener(this, handler);
            opened.createCaptureSession(
                    Collections.<Surface>singletonList(reader.getSurface()), new Capture(this), handler);
        } catch (CameraAccessException | IllegalStateException failed) {
            Log.w(TAG, "camera: " + failed.getMessage());
            answer(null);
        }
    }

    @Override
    public void onDisconnected(CameraDevice gone) {
        camera = gone;
        answer(null);
    }

    @Override
    public void onError(CameraDevice broken, int error) {
        camera = broken;
        answer(null);
    }

    @Override
    public void onImageAvailable(ImageReader source) {
        Image image = source.acquireLatestImage();
        if (image == null) {
            return;
        }
        ByteBuffer buffer = image.getPlanes()[0].getBuffer();
        byte[] jpeg = new byte[buffer.remaining()];
        buffer.get(jpeg);
        image.close();
        answer(jpeg);
    }

    private void capture(CameraCaptureSession session) {
        try {
            CaptureRequest.Builder request = session.getDevice().createCaptureRequest(CameraDevice.TEMPLATE_STILL_CAPTURE);
            request.addTarget(reader.getSurface());
            session.capture(request.build(), null, handler);
        } catch (CameraAccessException | IllegalStateException failed) {
            Log.w(TAG, "camera: " + failed.getMessage());
            answer(null);
        }
    }

    private void giveUpLater() {
        handler.postDelayed(new Runnable() {
            @Override
            public void run() {
                answer(null);
            }
        }, TIMEOUT_MS);
    }

    private void answer(byte[] jpeg) {
        if (answered) {
            return;
        }
        answered = true;
        if (camera != null) {
            camera.close();
        }
        if (reader != null) {
            reader.close();
        }
        result.onFrame(jpeg);
    }

    private static final class Capture extends CameraCaptureSession.StateCallback {
        private final Scanner scanner;

        Capture(Scanner scanner) {
            this.scanner = scanner;
        }

        @Override
        public void onConfigured(CameraCaptureSession session) {
            scanner.capture(session);
        }

        @Override
        public void onConfigureFailed(CameraCaptureSession session) {
            scanner.answer(null);
        }
    }
}
