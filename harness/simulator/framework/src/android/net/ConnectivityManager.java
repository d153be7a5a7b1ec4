package android.net;

import android.content.Context;
import android.os.Handler;
import android.os.Looper;

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
        return new NetworkInfo(TYPE_WIFI, 0, "WIFI", "");
    }

    public NetworkInfo getNetworkInfo(int type) {
        return type == TYPE_WIFI ? getActiveNetworkInfo() : null;
    }

    public NetworkInfo[] getAllNetworkInfo() {
        return new NetworkInfo[] {getActiveNetworkInfo()};
    }

    public Network getActiveNetwork() {
        return WIFI;
    }

    public Network[] getAllNetworks() {
        return new Network[] {WIFI};
    }

    public NetworkCapabilities getNetworkCapabilities(Network network) {
        return new NetworkCapabilities();
    }

    public LinkProperties getLinkProperties(Network network) {
        return new LinkProperties();
    }

    public boolean isActiveNetworkMetered() {
        return false;
    }

    public void registerNetworkCallback(NetworkRequest request, final NetworkCallback callback) {
        new Handler(Looper.getMainLooper()).post(new Runnable() {
            @Override
            public void run() {
                callback.onAvailable(WIFI);
            }
        });
    }

    public void registerDefaultNetworkCallback(NetworkCallback callback) {
        registerNetworkCallback(null, callback);
    }

    public void unregisterNetworkCallback(NetworkCallback callback) {
    }
}
