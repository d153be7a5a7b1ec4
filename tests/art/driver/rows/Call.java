package rows;

import java.util.HashMap;
import java.util.Map;

/** One call, as a line says it: `name=value`, with tabs between. */
final class Call {
    final String type;
    final String method;
    final String overload; // getImei(int), as the agent writes it
    final String[] texts;
    final long[] numbers;
    final String uri;
    final String through; // "android.location.IGnssStatusListener.onNmeaReceived": what the system calls, and that the method
    final float accuracy; // of a location, in metres

    Call(String line) {
        Map<String, String> said = new HashMap<>();
        for (String each : line.split("\t")) said.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        type = said.get("class");
        overload = said.get("overload");
        method = overload.substring(0, overload.indexOf('('));
        texts = said.containsKey("texts") ? said.get("texts").split("\u001f") : new String[0];
        String[] given = said.containsKey("numbers") ? said.get("numbers").split("\u001f") : new String[0];
        numbers = new long[given.length];
        for (int i = 0; i < given.length; i++) numbers[i] = Long.parseLong(given[i]);
        uri = said.get("uri");
        through = said.get("through");
        accuracy = said.containsKey("accuracy") ? Float.parseFloat(said.get("accuracy")) : 12;
    }
}
