package android.hardware.camera2;

import android.os.Handler;
import android.os.Looper;
import android.view.Surface;

import com.android.internal.os.PictureSinks;
import com.android.internal.os.Remote;
import com.android.internal.os.SystemLink;
import com.android.internal.os.Wire;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** A camera that this process has open. */
final class OpenCamera extends CameraDevice implements SystemLink.Callback {
    private static final long FRAME_MILLIS = 200;
    private final String id;
    private final Executor executor;
    private final StateCallback callback;
    private volatile boolean closed;

    OpenCamera(String id, Executor executor, StateCallback callback) {
        this.id = id;
        this.executor = executor;
        this.callback = callback;
    }

    @Override
    public void onTransact(final String method, final Map<String, Object> args) {
        executor.execute(new Runnable() {
            @Override
            public void run() {
                switch (method) {
                    case "onOpened": callback.onOpened(OpenCamera.this); break;
                    case "onDisconnected": callback.onDisconnected(OpenCamera.this); break;
                    default: callback.onError(OpenCamera.this, Wire.integer(args, "error"));
                }
            }
        });
    }

    @Override
    public String getId() {
        return id;
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("CameraDevice was already closed");
        }
    }

    @Override
    public void createCaptureSession(List<Surface> outputs, final CameraCaptureSession.StateCallback told,
            Handler handler) throws CameraAccessException {
        checkOpen();
        handlerOr(handler).post(new Runnable() {
            @Override
            public void run() {
                told.onConfigured(new Session(OpenCamera.this));
            }
        });
    }

    private static Handler handlerOr(Handler handler) {
        return handler != null ? handler : Looper.myLooper() != null ? new Handler() : new Handler(Looper.getMainLooper());
    }

    @Override
    public CaptureRequest.Builder createCaptureRequest(int template) {
        checkOpen();
        return new CaptureRequest.Builder();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        Remote.call("camera", "closeCamera", "cameraId", id);
        SystemLink.get().unregister(this);
        executor.execute(new Runnable() {
            @Override
            public void run() {
                callback.onClosed(OpenCamera.this);
            }
        });
    }

    /** True when a picture was taken and delivered; the client may have been disconnected meanwhile. */
    private boolean take(CaptureRequest request) {
        String jpeg = closed ? null : Remote.string("camera", "takePicture", "cameraId", id);
        if (jpeg == null) {
            return false;
        }
        byte[] picture = Base64.getDecoder().decode(jpeg);
        for (Surface target : request.targets()) {
            PictureSinks.Sink sink = PictureSinks.of(target);
            if (sink != null) {
                sink.receive(picture);
            }
        }
        return true;
    }

    /** The one kind of session there is. */
    private static final class Session extends CameraCaptureSession {
        private final OpenCamera camera;
        private final Handler clock = new Handler(Looper.getMainLooper());
        private int sequence;
        private Runnable repeating;

        Session(OpenCamera camera) {
            this.camera = camera;
        }

        @Override
        public CameraDevice getDevice() {
            return camera;
        }

        @Override
        public int capture(final CaptureRequest request, final CaptureCallback told, Handler handler) {
            camera.checkOpen();
            handlerOr(handler).post(new Runnable() {
                @Override
                public void run() {
                    boolean taken = camera.take(request);
                    if (told != null && taken) {
                        told.onCaptureCompleted(Session.this, request, new TotalCaptureResult());
                    } else if (told != null) {
                        told.onCaptureFailed(Session.this, request, new CaptureFailure());
                    }
                }
            });
            return sequence++;
        }

        @Override
        public int captureBurst(List<CaptureRequest> requests, CaptureCallback told, Handler handler) {
            for (CaptureRequest each : requests) {
                capture(each, told, handler);
            }
            return sequence;
        }

        @Override
        public int setRepeatingRequest(final CaptureRequest request, CaptureCallback told, Handler handler) {
            camera.checkOpen();
            stopRepeating();
            repeating = new Runnable() {
                @Override
                public void run() {
                    if (camera.take(request)) {
                        clock.postDelayed(this, FRAME_MILLIS);
                    }
                }
            };
            clock.post(repeating);
            return sequence++;
        }

        @Override
        public void stopRepeating() {
            clock.removeCallbacks(repeating);
        }

        @Override
        public void abortCaptures() {
            stopRepeating();
        }

        @Override
        public void close() {
            stopRepeating();
        }
    }
}
