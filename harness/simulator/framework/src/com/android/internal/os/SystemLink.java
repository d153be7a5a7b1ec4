package com.android.internal.os;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** The process's one connection to the simulated system: the kernel's binder driver, so to say. */
public final class SystemLink {
    /** Handles what the system says to one party of the process: "thread", "window" or "provider". */
    public interface Party {
        Object onSystemCall(String method, Map<String, Object> args) throws Exception;
    }

    /** An object of the app that the system calls back. */
    public interface Callback {
        void onTransact(String method, Map<String, Object> args) throws Exception;
    }

    /** Where what the system says is done in this process. */
    public interface Process {
        /** The thread of the process's components. */
        Executor mainThread();

        /** A callback of the app threw. */
        void caught(Exception e);
    }

    private static final int MAX_FRAME = 64 << 20;
    private static volatile SystemLink sInstance;

    private final Process process;
    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final AtomicInteger lastId = new AtomicInteger();
    private final AtomicInteger lastCallback = new AtomicInteger();
    private final Map<Integer, Waiting> waiting = new ConcurrentHashMap<Integer, Waiting>();
    private final Map<String, Callback> callbacks = new ConcurrentHashMap<String, Callback>();
    private final Map<Object, String> callbackIds = new java.util.IdentityHashMap<Object, String>();
    private final Map<String, Party> parties = new ConcurrentHashMap<String, Party>();
    private final ExecutorService binderThread = Executors.newSingleThreadExecutor(new BinderThreads());
    private final ExecutorService providerThreads = Executors.newCachedThreadPool(new BinderThreads());
    private final long openedUptimeMillis = System.nanoTime() / 1000000;
    private final ThreadLocal<Integer> tid = new ThreadLocal<Integer>();

    private SystemLink(int port, Process process) throws IOException {
        this.process = process;
        socket = new Socket(Proxy.NO_PROXY);
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        in = new DataInputStream(new java.io.BufferedInputStream(socket.getInputStream(), 1 << 14));
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1 << 14));
    }

    public static void open(int port, Process process) throws IOException {
        sInstance = new SystemLink(port, process);
        Thread reader = new Thread("Binder:reader") {
            @Override
            public void run() {
                sInstance.read();
            }
        };
        reader.setDaemon(true);
        reader.start();
    }

    public static SystemLink get() {
        return sInstance;
    }

    public long openedUptimeMillis() {
        return openedUptimeMillis;
    }

    public void serve(String name, Party party) {
        parties.put(name, party);
    }

    /** The result of the call; throws what the system says the method throws. */
    public Object call(String service, String method, Map<String, Object> args) {
        Waiting reply = new Waiting();
        int id = lastId.incrementAndGet();
        waiting.put(id, reply);
        write(request(id, service, method, args));
        return reply.await();
    }

    /** Like call, without waiting: for what cannot fail and nobody reads. */
    public void post(String service, String method, Map<String, Object> args) {
        write(request(lastId.incrementAndGet(), service, method, args));
    }

    private Map<String, Object> request(int id, String service, String method, Map<String, Object> args) {
        Map<String, Object> frame = new LinkedHashMap<String, Object>();
        frame.put("id", id);
        frame.put("tid", myTid());
        frame.put("service", service);
        frame.put("method", method);
        frame.put("args", args);
        return frame;
    }

    public int myTid() {
        Integer known = tid.get();
        if (known == null) {
            known = HostFiles.threadId();
            tid.set(known);
        }
        return known;
    }

    /** The id under which the system calls {@code callback} back; the same for the same {@code owner}. */
    public synchronized String register(Object owner, Callback callback) {
        String id = callbackIds.get(owner);
        if (id == null) {
            id = "cb" + lastCallback.incrementAndGet();
            callbackIds.put(owner, id);
        }
        callbacks.put(id, callback);
        return id;
    }

    /** Null when nothing is registered for {@code owner}. */
    public synchronized String idOf(Object owner) {
        return callbackIds.get(owner);
    }

    public synchronized Callback callbackOf(Object owner) {
        String id = callbackIds.get(owner);
        return id == null ? null : callbacks.get(id);
    }

    /** The id that {@code owner} had, or null. */
    public synchronized String unregister(Object owner) {
        String id = callbackIds.remove(owner);
        if (id != null) {
            callbacks.remove(id);
        }
        return id;
    }

    private void write(Map<String, Object> frame) {
        byte[] bytes = Json.write(frame).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try {
            synchronized (out) {
                out.writeInt(bytes.length);
                out.write(bytes);
                out.flush();
            }
        } catch (IOException gone) {
            die();
        }
    }

    private void read() {
        try {
            while (true) {
                int size = in.readInt();
                if (size < 0 || size > MAX_FRAME) {
                    throw new EOFException("frame of " + size + " bytes");
                }
                byte[] bytes = new byte[size];
                in.readFully(bytes);
                dispatch(Wire.asMap(Json.parse(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))));
            }
        } catch (IOException gone) {
            die();
        }
    }

    /** A process whose system is gone has no reason to live. */
    private static void die() {
        Runtime.getRuntime().halt(0);
    }

    private void dispatch(final Map<String, Object> frame) {
        if (frame.containsKey("ask")) {
            answer(frame);
        } else if ("callback".equals(frame.get("to"))) {
            deliver(frame);
        } else if (frame.containsKey("to")) {
            process.mainThread().execute(new Runnable() {
                @Override
                public void run() {
                    rethrow(frame);
                }
            });
        } else {
            Waiting reply = waiting.remove(((Number) frame.get("id")).intValue());
            if (reply != null) {
                reply.complete(frame);
            }
        }
    }

    private void rethrow(Map<String, Object> frame) {
        try {
            parties.get(frame.get("to")).onSystemCall((String) frame.get("method"), argsOf(frame));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }

    private void deliver(final Map<String, Object> frame) {
        binderThread.execute(new Runnable() {
            @Override
            public void run() {
                Callback callback = callbacks.get((String) frame.get("callback"));
                if (callback == null) {
                    return;
                }
                try {
                    callback.onTransact((String) frame.get("method"), argsOf(frame));
                } catch (Exception e) {
                    process.caught(e);
                }
            }
        });
    }

    private void answer(final Map<String, Object> frame) {
        Runnable work = new Runnable() {
            @Override
            public void run() {
                write(answerTo(frame));
            }
        };
        if ("provider".equals(frame.get("to"))) {
            providerThreads.execute(work);
        } else {
            process.mainThread().execute(work);
        }
    }

    private Map<String, Object> answerTo(Map<String, Object> frame) {
        Map<String, Object> answer = new LinkedHashMap<String, Object>();
        answer.put("answer", frame.get("ask"));
        String party = (String) frame.get("to");
        try {
            answer.put("result", parties.get(party).onSystemCall((String) frame.get("method"), argsOf(frame)));
        } catch (Exception e) {
            if ("window".equals(party)) {
                if (e instanceof RuntimeException) {
                    throw (RuntimeException) e;
                }
                throw new RuntimeException(e);
            }
            Map<String, Object> thrown = new LinkedHashMap<String, Object>();
            thrown.put("class", e.getClass().getName());
            thrown.put("message", e.getMessage());
            answer.put("throw", thrown);
        }
        return answer;
    }

    private static Map<String, Object> argsOf(Map<String, Object> frame) {
        Map<String, Object> args = Wire.asMap(frame.get("args"));
        return args == null ? new LinkedHashMap<String, Object>() : args;
    }

    /** One call on its way. */
    private static final class Waiting {
        private Map<String, Object> frame;

        synchronized void complete(Map<String, Object> reply) {
            frame = reply;
            notifyAll();
        }

        Object await() {
            Map<String, Object> reply = reply();
            if (reply.containsKey("throw")) {
                throw RemoteFailure.of(Wire.asMap(reply.get("throw")));
            }
            return reply.get("result");
        }

        private synchronized Map<String, Object> reply() {
            boolean interrupted = false;
            while (frame == null) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return frame;
        }
    }

    private static final class BinderThreads implements ThreadFactory {
        private static final AtomicInteger COUNT = new AtomicInteger();

        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(work, "Binder:" + HostFiles.processId() + "_" + COUNT.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }
    }
}
