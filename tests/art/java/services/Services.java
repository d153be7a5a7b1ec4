import android.os.Binder;
import android.os.Build;
import android.os.Bundle;
import android.os.Handler;
import android.os.HandlerThread;
import android.os.IBinder;
import android.os.Parcel;
import android.os.Process;
import android.os.RemoteException;
import android.os.SystemClock;
import android.os.SystemProperties;
import android.util.Log;

/** What the framework asks of its natives, one thing a run. */
public final class Services {
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "properties":
                System.out.println(Build.VERSION.SDK_INT + " " + Build.MODEL);
                // Until the file is changed: the test changes it when it has read the line before.
                while (SystemProperties.getInt("test.changed", 0) != 5) Thread.sleep(10);
                System.out.println(SystemProperties.get("test.changed") + SystemProperties.getBoolean("test.truth", false));
                System.out.println(SystemProperties.find("test.changed").getInt(0) + SystemProperties.get("none", "-"));
                break;
            case "parcel":
                parcel();
                break;
            case "binder":
                binder();
                break;
            case "looper":
                looper();
                break;
            case "process":
                Log.w("tag", "told");
                long slept = SystemClock.elapsedRealtime();
                SystemClock.sleep(30);
                System.out.println((SystemClock.elapsedRealtime() - slept >= 30) + " " + (Process.myPid() == Binder.getCallingPid()));
                break;
            default:
                throw new AssertionError(arguments[0]);
        }
    }

    private static void parcel() {
        Parcel parcel = Parcel.obtain();
        Bundle bundle = new Bundle();
        bundle.putString("name", "张三 é");
        bundle.putLongArray("numbers", new long[] {1, -1, Long.MAX_VALUE});
        bundle.putDouble("half", 0.5);
        parcel.writeInt(-7);
        parcel.writeBundle(bundle);
        parcel.writeByteArray(new byte[] {1, 2, 3, 4, 5});
        parcel.writeString(null);
        byte[] bytes = parcel.marshall();
        Parcel copy = Parcel.obtain();
        copy.unmarshall(bytes, 0, bytes.length);
        copy.setDataPosition(0);
        System.out.println(copy.readInt());
        Bundle read = copy.readBundle();
        System.out.println(read.getString("name") + " " + read.getLongArray("numbers")[2] + " " + read.getDouble("half"));
        System.out.println(copy.createByteArray()[4] + " " + copy.readString() + " " + copy.dataAvail() + " " + copy.readInt());
        parcel.recycle();
    }

    private static void binder() throws RemoteException {
        IBinder given = new Binder();
        Binder service = new Binder() {
            @Override
            protected boolean onTransact(int code, Parcel data, Parcel reply, int flags) {
                data.enforceInterface("test.IService");
                reply.writeNoException();
                reply.writeString(data.readString() + code + (data.readStrongBinder() == given));
                return true;
            }
        };
        Parcel data = Parcel.obtain();
        Parcel reply = Parcel.obtain();
        data.writeInterfaceToken("test.IService");
        data.writeString("call ");
        data.writeStrongBinder(given);
        System.out.println(service.transact(3, data, reply, 0));
        reply.readException();
        System.out.println(reply.readString());
        data.setDataPosition(0);
        data.writeInterfaceToken("test.IOther");
        try {
            service.transact(3, data, reply, 0);
        } catch (SecurityException refused) {
            System.out.println(refused.getMessage());
        }
    }

    private static void looper() throws InterruptedException {
        HandlerThread thread = new HandlerThread("worker");
        thread.start();
        Handler handler = new Handler(thread.getLooper());
        long posted = SystemClock.uptimeMillis();
        handler.postDelayed(() -> {
            System.out.println(Thread.currentThread().getName() + " " + (SystemClock.uptimeMillis() - posted >= 100));
            thread.quit();
        }, 100);
        handler.post(() -> System.out.println("first"));
        thread.join();
        System.out.println("quit");
    }
}
