package com.android.internal.net;

import android.os.Looper;
import android.os.NetworkOnMainThreadException;
import android.os.StrictMode;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.security.Security;
import java.util.Collections;
import java.util.List;

/**
 * The system's choice of a proxy: what speaks HTTP by it goes to the route that way, with the name unresolved. A plain socket goes
 * straight, as on a phone; {@link DeviceSockets} leads it to the route as well. Never on the main thread, trusting what the device trusts.
 */
public final class DeviceNetwork extends ProxySelector {
    private static final int NO_ROUTE = 9; // the port where nobody answers
    private static final int ROUTE = Integer.getInteger("harness.route", NO_ROUTE);
    private final List<Proxy> route = Collections.singletonList(
            new Proxy(Proxy.Type.SOCKS, InetSocketAddress.createUnresolved("127.0.0.1", ROUTE)));

    private DeviceNetwork() {
    }

    static int routePort() {
        return ROUTE;
    }

    /** Called before the app's first code. */
    public static void install() {
        ProxySelector.setDefault(new DeviceNetwork());
        Security.insertProviderAt(new DeviceTrustProvider(), 1);
    }

    static void checkThread() {
        if (Looper.myLooper() == Looper.getMainLooper() && Looper.myLooper() != null
                && StrictMode.getThreadPolicyMask() != 0) {
            throw new NetworkOnMainThreadException();
        }
    }

    @Override
    public List<Proxy> select(URI uri) {
        if (uri == null) {
            throw new IllegalArgumentException("uri == null");
        }
        if ("socket".equals(uri.getScheme())) {
            return Collections.singletonList(Proxy.NO_PROXY);
        }
        checkThread();
        return route;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    }
}
