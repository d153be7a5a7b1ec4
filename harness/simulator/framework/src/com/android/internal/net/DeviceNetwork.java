package com.android.internal.net;

import android.os.Looper;
import android.os.NetworkOnMainThreadException;
import android.os.StrictMode;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.security.Security;
import java.util.List;

/** How an app reaches the network: through the device's route, never on the main thread, trusting what the device trusts. */
public final class DeviceNetwork extends ProxySelector {
    private final ProxySelector route;

    private DeviceNetwork(ProxySelector route) {
        this.route = route;
    }

    /** Called before the app's first code. */
    public static void install() {
        // Without this the JVM would take the road to its own computer for 127.0.0.1.
        System.setProperty("socksNonProxyHosts", "");
        ProxySelector.setDefault(new DeviceNetwork(ProxySelector.getDefault()));
        Security.insertProviderAt(new DeviceTrustProvider(), 1);
    }

    @Override
    public List<Proxy> select(URI uri) {
        if (Looper.myLooper() == Looper.getMainLooper() && Looper.myLooper() != null
                && StrictMode.getThreadPolicyMask() != 0) {
            throw new NetworkOnMainThreadException();
        }
        return route.select(uri);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        route.connectFailed(uri, address, failure);
    }
}
