package com.android.internal.net;

import com.android.internal.os.HostAccess;
import com.android.internal.os.Json;
import com.android.internal.os.RemoteFailure;
import com.android.internal.os.Wire;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sockets of the app: each is led to the process's route, which knows where the device lets it go, or refused as a kernel does. */
public final class DeviceSockets {
    private static final String UNREACHABLE = "ENETUNREACH";
    private static final int ANSWER_WITHIN_MS = 60_000;
    private final HostAccess host;
    private final int route = DeviceNetwork.routePort();

    public DeviceSockets(HostAccess host) {
        this.host = host;
    }

    /** A call that waits for the network is about to be made. */
    public Object onNetwork() {
        DeviceNetwork.checkThread();
        return null;
    }

    /** The port of the computer's loopback that leads to where the app wants, or the error's name. */
    public Object way(InetAddress remote, int port) {
        if (remote.isLoopbackAddress() && port == route) {
            return route; // the runtime's own way there, by the proxy that DeviceNetwork names
        }
        return portOrError(ask("ask", "connect", "host", host.nameOf(remote), "port", port));
    }

    /** As {@link #way}, with the exception of a socket. */
    public int connect(InetAddress remote, int port) {
        Object way = way(remote, port);
        if (way instanceof Integer) {
            return (Integer) way;
        }
        String name = host.nameOf(remote);
        String to = name.equals(remote.getHostAddress()) ? "/" + name : name;
        throw thrown(new ConnectException("failed to connect to " + to + " (port " + port + "): connect failed: "
                + described((String) way)));
    }

    /** The port that the device knows for one of the computer's loopback, on which the app is about to listen, or the error's name. */
    public Object place(int port, int bound) {
        return portOrError(ask("ask", "listen", "port", port, "bound", bound));
    }

    /** As {@link #place}, with the exception of a socket. */
    public int listen(int port, int bound) {
        Object place = place(port, bound);
        if (place instanceof Integer) {
            return (Integer) place;
        }
        throw thrown(new BindException("bind failed: " + described((String) place)));
    }

    private static Object portOrError(Map<String, Object> answer) {
        return answer.containsKey("port") ? (Object) Wire.integer(answer, "port") : Wire.text(answer, "error");
    }

    /** There is no road for datagrams: the system is told of each. */
    public Object refused(String to, int port, int size) {
        ask("ask", "refuse", "protocol", "udp", "host", to, "port", port, "size", size);
        return null;
    }

    public Object refuseDatagram(String to, int port, String call, int size) {
        DeviceNetwork.checkThread();
        refused(to, port, size);
        throw thrown(new SocketException(call + " failed: " + described(UNREACHABLE)));
    }

    public boolean ping(InetAddress asked) {
        if (asked.isLoopbackAddress() || asked.isAnyLocalAddress()) {
            return true;
        }
        ask("ask", "refuse", "protocol", "icmp", "host", asked.getHostAddress(), "port", 0, "size", 0);
        return false;
    }

    private Map<String, Object> ask(Object... pairs) {
        byte[] question = (Json.write(Wire.args(pairs)) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            byte[] answer = host.converse(route, question, ANSWER_WITHIN_MS);
            return answer.length == 0 ? Wire.args("error", UNREACHABLE)
                    : Wire.asMap(Json.parse(new String(answer, StandardCharsets.UTF_8)));
        } catch (IOException noRoute) {
            return Wire.args("error", UNREACHABLE);
        }
    }

    private static String described(String error) {
        switch (error) {
            case "EACCES": return "EACCES (Permission denied)";
            case "EADDRINUSE": return "EADDRINUSE (Address already in use)";
            case "ECONNREFUSED": return "ECONNREFUSED (Connection refused)";
            case "ETIMEDOUT": return "ETIMEDOUT (Connection timed out)";
            default: return "ENETUNREACH (Network is unreachable)";
        }
    }

    /** Checked in the method that the app called. */
    private static RuntimeException thrown(IOException failure) {
        RemoteFailure.<RuntimeException>sneak(failure);
        return null;
    }
}
