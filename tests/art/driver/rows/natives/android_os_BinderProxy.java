package rows.natives;

import android.os.BinderProxy;
import android.os.Parcel;

public final class android_os_BinderProxy {
    private static final int HEADS = 3 * 4; // bytes before the interface's name

    /** Every service answers with one text, but for that of places: what is asked of it comes to a listener. */
    public static boolean transactNative(BinderProxy proxy, int code, Parcel data, Parcel reply, int flags) {
        data.setDataPosition(HEADS);
        reply.writeNoException();
        if (!data.readString().endsWith("ILocationManager")) reply.writeString("862345001234567");
        reply.setDataPosition(0);
        return true;
    }
}
