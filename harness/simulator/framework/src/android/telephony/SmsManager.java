package android.telephony;

import android.app.PendingIntent;
import android.content.Context;
import android.net.Uri;
import android.os.Bundle;
import com.android.internal.os.Remote;
import java.util.ArrayList;
import java.util.List;

/** Sends messages. */
public final class SmsManager {
    SmsManager() {
    }

    private static void send(String api, String destination) {
        Remote.call("telephony", "send", "api", api, "destination", destination);
    }

    public static SmsManager getDefault() {
        return new SmsManager();
    }

    public void sendTextMessage(String destination, String center, String text, PendingIntent sent, PendingIntent delivered) {
        send("sendTextMessage", destination);
    }

    public void sendTextMessage(
            String destination, String center, String text, PendingIntent sent, PendingIntent delivered, int priority, boolean report,
            int validity) {
        send("sendTextMessage", destination);
    }

    public void sendTextMessage(
            String destination, String center, String text, PendingIntent sent, PendingIntent delivered, long messageId) {
        send("sendTextMessage", destination);
    }

    public void sendTextMessageWithoutPersisting(
            String destination, String center, String text, PendingIntent sent, PendingIntent delivered) {
        send("sendTextMessageWithoutPersisting", destination);
    }

    public void sendMultipartTextMessage(
            String destination, String center, ArrayList<String> parts, ArrayList<PendingIntent> sent, ArrayList<PendingIntent> delivered) {
        send("sendMultipartTextMessage", destination);
    }

    public void sendMultipartTextMessage(
            String destination, String center, ArrayList<String> parts, ArrayList<PendingIntent> sent, ArrayList<PendingIntent> delivered,
            int priority, boolean report, int validity) {
        send("sendMultipartTextMessage", destination);
    }

    public void sendMultipartTextMessage(
            String destination, String center, List<String> parts, List<PendingIntent> sent, List<PendingIntent> delivered, long messageId) {
        send("sendMultipartTextMessage", destination);
    }

    public void sendMultipartTextMessage(
            String destination, String center, List<String> parts, List<PendingIntent> sent, List<PendingIntent> delivered,
            String packageName, String attributionTag) {
        send("sendMultipartTextMessage", destination);
    }

    public void sendDataMessage(
            String destination, String center, short port, byte[] data, PendingIntent sent, PendingIntent delivered) {
        send("sendDataMessage", destination);
    }

    public void sendMultimediaMessage(
            Context context, Uri content, String location, Bundle configuration, PendingIntent sent) {
        send("sendMultimediaMessage", "");
    }

    public void sendMultimediaMessage(
            Context context, Uri content, String location, Bundle configuration, PendingIntent sent, long messageId) {
        send("sendMultimediaMessage", "");
    }

    private void sendTextMessageInternal(
            String destination, String center, String text, PendingIntent sent, PendingIntent delivered, boolean persist, int priority,
            boolean report, int validity) {
        send("sendTextMessage", destination);
    }

    private void sendTextMessageInternal(
            String destination, String center, String text, PendingIntent sent, PendingIntent delivered, boolean persist,
            String packageName, String attributionTag, long messageId) {
        send("sendTextMessage", destination);
    }

    private void sendMultipartTextMessageInternal(
            String destination, String center, List<String> parts, List<PendingIntent> sent, List<PendingIntent> delivered, boolean persist,
            int priority, boolean report, int validity) {
        send("sendMultipartTextMessage", destination);
    }

    private void sendMultipartTextMessageInternal(
            String destination, String center, List<String> parts, List<PendingIntent> sent, List<PendingIntent> delivered, boolean persist,
            String packageName, String attributionTag, long messageId) {
        send("sendMultipartTextMessage", destination);
    }

    public ArrayList<SmsMessage> getAllMessagesFromIcc() {
        return new ArrayList<SmsMessage>();
    }
}
