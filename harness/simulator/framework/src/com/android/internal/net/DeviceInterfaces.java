package com.android.internal.net;

import com.android.internal.os.Remote;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The device's network interfaces, for java.net.NetworkInterface: loopback and Wi-Fi. */
public final class DeviceInterfaces {
    private static final int MTU = 1500;
    private static final int LOOPBACK_MTU = 65536;
    private static final List<NetworkInterface> ALL = Arrays.asList(
            make("lo", 1, new byte[] {127, 0, 0, 1}), make("wlan0", 2, new byte[] {10, 0, 2, 16}));

    private DeviceInterfaces() {
    }

    /** What the method called {@code method} gives; {@code subject} is its argument, or the interface asked. */
    public static Object answer(String method, Object subject) {
        switch (method) {
            case "getNetworkInterfaces": return Collections.enumeration(ALL);
            case "networkInterfaces": return ALL.stream();
            case "getByName": return named((String) subject);
            case "getByIndex": return ALL.size() < (Integer) subject || (Integer) subject < 1
                    ? null : ALL.get((Integer) subject - 1);
            case "getByInetAddress": return with((InetAddress) subject);
            default: return fact(method, (NetworkInterface) subject);
        }
    }

    private static Object fact(String method, NetworkInterface asked) {
        boolean loopback = asked.getName().equals("lo");
        switch (method) {
            case "getHardwareAddress": return loopback ? null : hardwareAddress();
            case "getMTU": return loopback ? LOOPBACK_MTU : MTU;
            case "isLoopback": return loopback;
            case "isPointToPoint": return false;
            case "supportsMulticast": return !loopback;
            default: return true;
        }
    }

    /** Null when the system does not tell the app. */
    private static byte[] hardwareAddress() {
        String text = Remote.string("deviceid", "getMacAddress");
        if (text == null) {
            return null;
        }
        String[] parts = text.split(":");
        byte[] address = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            address[i] = (byte) Integer.parseInt(parts[i], 16);
        }
        return address;
    }

    private static NetworkInterface named(String name) {
        for (NetworkInterface each : ALL) {
            if (each.getName().equals(name)) {
                return each;
            }
        }
        return null;
    }

    private static NetworkInterface with(InetAddress address) {
        for (NetworkInterface each : ALL) {
            if (Collections.list(each.getInetAddresses()).contains(address)) {
                return each;
            }
        }
        return null;
    }

    private static NetworkInterface make(String name, int index, byte[] address) {
        try {
            Constructor<NetworkInterface> constructor =
                    NetworkInterface.class.getDeclaredConstructor(String.class, int.class, InetAddress[].class);
            constructor.setAccessible(true);
            NetworkInterface made =
                    constructor.newInstance(name, index, new InetAddress[] {InetAddress.getByAddress(address)});
            set(made, "displayName", name);
            set(made, "childs", new NetworkInterface[0]);
            return made;
        } catch (ReflectiveOperationException | UnknownHostException e) {
            throw new IllegalStateException("java.net.NetworkInterface is not as in JDK 17", e);
        }
    }

    private static void set(NetworkInterface made, String name, Object value) throws ReflectiveOperationException {
        Field field = NetworkInterface.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(made, value);
    }
}
