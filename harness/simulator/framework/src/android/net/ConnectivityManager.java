package android.net;

import android.app.PendingIntent;
import android.content.Context;
import android.os.Handler;
import android.os.Looper;

import com.android.internal.os.Remote;

/** The device is on Wi-Fi, always. */
public class ConnectivityManager {
    public static final String CONNECTIVITY_ACTION = "android.net.conn.CONNECTIVITY_CHANGE";
    public static final int TYPE_MOBILE = 0;
    public static final int TYPE_WIFI = 1;
    private static final Network WIFI = new Network(100);

    ConnectivityManager(Context context) {
    }

    /** Told of networks. */
    public static class NetworkCallback {
        public NetworkCallback() {
        }

        public void onAvailable(Network network) {
        }

        public void onLost(Network network) {
        }

        public void onCapabilitiesChanged(Network network, NetworkCapabilities capabilities) {
        }
    }

    public NetworkInfo getActiveNetworkInfo() {
        note("getActiveNetworkInfo");
        return wifi();
    }

    public NetworkInfo getNetworkInfo(int type) {
        note("getNetworkInfo");
        return type == TYPE_WIFI ? wifi() : null;
    }

    public NetworkInfo getNetworkInfo(Network network) {
        note("getNetworkInfo");
        return wifi();
    }

    public NetworkInfo[] getAllNetworkInfo() {
        note("getAllNetworkInfo");
        return new NetworkInfo[] {wifi()};
    }

    public Network getActiveNetwork() {
        return WIFI;
    }

    public Network[] getAllNetworks() {
        return new Network[] {WIFI};
    }

    public NetworkCapabilities getNetworkCapabilities(Network network) {
        note("getNetworkCapabilities");
        return new NetworkCapabilities();
    }

    public LinkProperties getLinkProperties(Network network) {
        return new LinkProperties();
    }

    public boolean isActiveNetworkMetered() {
        return false;
    }

    public void registerNetworkCallback(NetworkRequest request, NetworkCallback callback) {
        registerNetworkCallback(request, callback, new Handler(Looper.getMainLooper()));
    }

    /** The device stays on Wi-Fi: nobody is told of a change. */
    public void registerNetworkCallback(NetworkRequest request, PendingIntent operation) {
    }

    public void registerNetworkCallback(NetworkRequest request, final NetworkCallback callback, Handler handler) {
        note("registerNetworkCallback");
        handler.post(new Runnable() {
            @Override
            public void run() {
                callback.onAvailable(WIFI);
            }
        });
    }

    public void registerDefaultNetworkCallback(NetworkCallback callback) {
        registerDefaultNetworkCallback(callback, new Handler(Looper.getMainLooper()));
    }

    public void registerDefaultNetworkCallback(NetworkCallback callback, Handler handler) {
        registerNetworkCallback(null, callback, handler);
    }

    public void unregisterNetworkCallback(NetworkCallback callback) {
    }

    private static NetworkInfo wifi() {
        return new NetworkInfo(TYPE_WIFI, 0, "WIFI", "");
    }

    private static void note(String api) {
        Remote.call("wifi", "networkTold", "api", api);
    }
}
