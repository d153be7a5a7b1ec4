package android.os;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Work in the background with a result on the main thread. */
public abstract class AsyncTask<Params, Progress, Result> {
    private static final ThreadFactory THREADS = new ThreadFactory() {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public Thread newThread(Runnable work) {
            return new Thread(work, "AsyncTask #" + count.incrementAndGet());
        }
    };
    public static final Executor THREAD_POOL_EXECUTOR = Executors.newCachedThreadPool(THREADS);
    public static final Executor SERIAL_EXECUTOR = Executors.newSingleThreadExecutor(THREADS);

    /** How far the task is. */
    public enum Status { PENDING, RUNNING, FINISHED }

    private final Handler main = new Handler(Looper.getMainLooper());
    private volatile Status status = Status.PENDING;
    private Params[] params;
    private final FutureTask<Result> future = new FutureTask<Result>(new Callable<Result>() {
        @Override
        public Result call() {
            return doInBackground(params);
        }
    }) {
        @Override
        protected void done() {
            main.post(new Runnable() {
                @Override
                public void run() {
                    finish();
                }
            });
        }
    };

    private void finish() {
        status = Status.FINISHED;
        if (future.isCancelled()) {
            onCancelled();
            return;
        }
        try {
            onPostExecute(future.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new RuntimeException("An error occurred while executing doInBackground()", e.getCause());
        }
    }

    public final Status getStatus() {
        return status;
    }

    protected abstract Result doInBackground(Params... params);

    protected void onPreExecute() {
    }

    protected void onPostExecute(Result result) {
    }

    protected void onProgressUpdate(Progress... values) {
    }

    protected void onCancelled() {
    }

    public final boolean isCancelled() {
        return future.isCancelled();
    }

    public final boolean cancel(boolean mayInterrupt) {
        return future.cancel(mayInterrupt);
    }

    public final Result get() throws InterruptedException, ExecutionException {
        return future.get();
    }

    public final Result get(long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(timeout, unit);
    }

    public final AsyncTask<Params, Progress, Result> execute(Params... params) {
        return executeOnExecutor(SERIAL_EXECUTOR, params);
    }

    public final AsyncTask<Params, Progress, Result> executeOnExecutor(Executor executor, Params... params) {
        if (status != Status.PENDING) {
            throw new IllegalStateException("Cannot execute task: the task has already been executed");
        }
        status = Status.RUNNING;
        this.params = params;
        onPreExecute();
        executor.execute(future);
        return this;
    }

    public static void execute(Runnable runnable) {
        SERIAL_EXECUTOR.execute(runnable);
    }

    protected final void publishProgress(final Progress... values) {
        main.post(new Runnable() {
            @Override
            public void run() {
                onProgressUpdate(values);
            }
        });
    }
}
