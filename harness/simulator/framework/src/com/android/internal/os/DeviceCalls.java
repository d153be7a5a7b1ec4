package com.android.internal.os;

import android.os.Process;

import com.android.internal.net.DeviceInterfaces;
import com.android.internal.net.DeviceSockets;

import java.net.InetAddress;
import java.util.function.BiFunction;

/** Answers what the runtime's own classes ask of the device, by the question's name: some JDK 17's alone, some ART's. */
public final class DeviceCalls implements BiFunction<String, Object[], Object> {
    private final FileCalls files = new FileCalls();
    private final DeviceInterfaces interfaces;
    private final DeviceSockets sockets;

    private DeviceCalls(HostAccess host) {
        interfaces = new DeviceInterfaces(host);
        sockets = new DeviceSockets(host);
    }

    /** From here on the app is inside the device. */
    public static void install() {
        Sandbox.close(new DeviceCalls(Sandbox.host()));
    }

    @Override
    public Object apply(String question, Object[] given) {
        switch (question) {
            case "isHost": return Sandbox.isHost((String) given[0]);
            case "interface": return interfaces.answer((String) given[0], given[1]);
            case "onNetwork": return sockets.onNetwork();
            case "connect": return sockets.connect((InetAddress) given[0], (Integer) given[1]);
            case "listen": return sockets.listen((Integer) given[0], (Integer) given[1]);
            case "datagram": return sockets.refuseDatagram(
                    (String) given[0], (Integer) given[1], (String) given[2], (Integer) given[3]);
            case "way": return sockets.way((InetAddress) given[0], (Integer) given[1]);
            case "place": return sockets.place((Integer) given[0], (Integer) given[1]);
            case "refused": return sockets.refused((String) given[0], (Integer) given[1], (Integer) given[2]);
            case "hardwareAddress": return DeviceInterfaces.hardwareAddress();
            case "uid": return Process.myUid();
            case "ping": return sockets.ping((InetAddress) given[0]);
            default: return files.answer(question, given);
        }
    }
}
