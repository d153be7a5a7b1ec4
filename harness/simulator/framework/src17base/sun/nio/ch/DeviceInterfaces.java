package sun.nio.ch;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Enumeration;
import java.util.stream.Stream;

/** What java.net.NetworkInterface tells: each method stands for the one of its name. */
@SuppressWarnings("unchecked")
public final class DeviceInterfaces {
    private DeviceInterfaces() {
    }

    private static Object ask(String question, Object subject) {
        return DeviceGuard.ask("interface", question, subject);
    }

    public static NetworkInterface getByName(String name) {
        return (NetworkInterface) ask("getByName", name);
    }

    public static NetworkInterface getByIndex(int index) {
        return (NetworkInterface) ask("getByIndex", index);
    }

    public static NetworkInterface getByInetAddress(InetAddress address) {
        return (NetworkInterface) ask("getByInetAddress", address);
    }

    public static Enumeration<NetworkInterface> getNetworkInterfaces() {
        return (Enumeration<NetworkInterface>) ask("getNetworkInterfaces", null);
    }

    public static Stream<NetworkInterface> networkInterfaces() {
        return (Stream<NetworkInterface>) ask("networkInterfaces", null);
    }

    public static byte[] getHardwareAddress(NetworkInterface asked) {
        return (byte[]) ask("getHardwareAddress", asked);
    }

    public static boolean isUp(NetworkInterface asked) {
        return (Boolean) ask("isUp", asked);
    }

    public static boolean isLoopback(NetworkInterface asked) {
        return (Boolean) ask("isLoopback", asked);
    }

    public static boolean isPointToPoint(NetworkInterface asked) {
        return (Boolean) ask("isPointToPoint", asked);
    }

    public static boolean supportsMulticast(NetworkInterface asked) {
        return (Boolean) ask("supportsMulticast", asked);
    }

    public static int getMTU(NetworkInterface asked) {
        return (Integer) ask("getMTU", asked);
    }
}
