package com.example.probe;

import android.content.Context;
import android.graphics.ImageFormat;
import android.hardware.Camera;
import android.hardware.camera2.CameraCaptureSession;
import android.hardware.camera2.CameraDevice;
import android.hardware.camera2.CameraManager;
import android.hardware.camera2.CaptureRequest;
import android.media.AudioFormat;
import android.media.AudioRecord;
import android.media.Image;
import android.media.ImageReader;
import android.media.MediaRecorder;
import android.os.Handler;
import android.os.HandlerThread;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Microphone and camera by each of their ways to read. */
final class Devices {
    private Devices() {
    }

    static void sound() {
        final AudioRecord samples = recorder(AudioFormat.ENCODING_PCM_16BIT);
        final byte[] bytes = new byte[16];
        Roads.take("bytes", () -> samples.read(bytes, 4, 8) + " " + (bytes[0] == 0) + " " + differs(bytes));
        final short[] shorts = new short[8];
        Roads.take("shorts", () -> samples.read(shorts, 2, 4) + " " + (shorts[0] == 0) + " " + (shorts[5] != 0));
        final ByteBuffer direct = ByteBuffer.allocateDirect(32);
        direct.position(10);
        Roads.take("direct", () -> samples.read(direct, 16) + " at " + direct.position() + " "
                + (direct.get(2) != 0 || direct.get(3) != 0));
        Roads.take("heap", () -> samples.read(ByteBuffer.allocate(32), 16));
        Roads.take("too far", () -> samples.read(bytes, 12, 8));
        Roads.take("floats of shorts", () -> samples.read(new float[4], 0, 4, AudioRecord.READ_BLOCKING));
        samples.stop();
        final AudioRecord real = recorder(AudioFormat.ENCODING_PCM_FLOAT);
        final float[] floats = new float[8];
        Roads.take("floats", () -> real.read(floats, 1, 4, AudioRecord.READ_BLOCKING) + " " + (floats[0] == 0f) + " "
                + (floats[4] != 0f && Math.abs(floats[4]) <= 1f));
        Roads.take("shorts of floats", () -> real.read(shorts, 0, 4));
        real.stop();
    }

    private static AudioRecord recorder(int encoding) {
        AudioRecord recorder = new AudioRecord(MediaRecorder.AudioSource.MIC, 8000, AudioFormat.CHANNEL_IN_MONO, encoding, 640);
        recorder.startRecording();
        return recorder;
    }

    private static boolean differs(byte[] bytes) {
        for (byte each : bytes) {
            if (each != 0) {
                return true;
            }
        }
        return false;
    }

    static void pictures(Context context) throws Exception {
        HandlerThread thread = new HandlerThread("camera");
        thread.start();
        Handler handler = new Handler(thread.getLooper());
        for (int format : new int[] {ImageFormat.JPEG, ImageFormat.YUV_420_888}) {
            final ImageReader reader = ImageReader.newInstance(64, 48, format, 1);
            final CountDownLatch came = new CountDownLatch(1);
            reader.setOnImageAvailableListener(source -> came.countDown(), handler);
            CameraManager cameras = (CameraManager) context.getSystemService(Context.CAMERA_SERVICE);
            Shot shot = new Shot(reader, handler);
            cameras.openCamera("0", shot, handler);
            came.await(10, TimeUnit.SECONDS);
            final Image image = reader.acquireNextImage();
            StringBuilder planes = new StringBuilder(String.valueOf(image.getFormat()));
            for (Image.Plane plane : image.getPlanes()) {
                ByteBuffer buffer = plane.getBuffer();
                planes.append(' ').append(buffer.isDirect()).append(' ').append(plane.getRowStride()).append('/')
                        .append(plane.getPixelStride()).append(' ')
                        .append(format == ImageFormat.JPEG ? Integer.toHexString(buffer.getShort(0) & 0xffff) : buffer.remaining());
            }
            Probe.note(planes.toString());
            Probe.note("same buffer " + (image.getPlanes()[0].getBuffer() == image.getPlanes()[0].getBuffer()));
            image.close();
            Roads.take("closed", () -> image.getPlanes());
            shot.opened.close();
        }
        legacy(thread, handler);
    }

    private static void legacy(HandlerThread thread, Handler handler) throws Exception {
        final CountDownLatch came = new CountDownLatch(2);
        handler.post(() -> {
            Camera camera = Camera.open(1);
            camera.takePicture(() -> came.countDown(), null, (data, taken) -> {
                Probe.note("legacy " + Integer.toHexString(data[0] & 0xff) + " " + Thread.currentThread().getName());
                came.countDown();
            });
        });
        came.await(10, TimeUnit.SECONDS);
    }

    /** Takes one picture as soon as the camera is open. */
    private static final class Shot extends CameraDevice.StateCallback {
        private final ImageReader reader;
        private final Handler handler;
        private volatile CameraDevice opened;

        Shot(ImageReader reader, Handler handler) {
            this.reader = reader;
            this.handler = handler;
        }

        @Override
        public void onOpened(final CameraDevice camera) {
            opened = camera;
            try {
                camera.createCaptureSession(Collections.singletonList(reader.getSurface()), new CameraCaptureSession.StateCallback() {
                    @Override
                    public void onConfigured(CameraCaptureSession session) {
                        Roads.take("capture", () -> {
                            CaptureRequest.Builder request = camera.createCaptureRequest(CameraDevice.TEMPLATE_STILL_CAPTURE);
                            request.addTarget(reader.getSurface());
                            session.capture(request.build(), null, handler);
                            return "asked";
                        });
                    }

                    @Override
                    public void onConfigureFailed(CameraCaptureSession session) {
                        Probe.note("configuration failed");
                    }
                }, handler);
            } catch (Exception failed) {
                Probe.note(String.valueOf(failed));
            }
        }

        @Override
        public void onDisconnected(CameraDevice camera) {
            Probe.note("disconnected");
        }

        @Override
        public void onError(CameraDevice camera, int error) {
            Probe.note("error " + error);
        }
    }
}
