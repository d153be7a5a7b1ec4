package rows;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Makes the calls that it reads, one a line, and says in a line what came of each. */
public final class Driver {
    private Driver() { }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        out.println("ready"); // nothing of the framework has run yet
        for (String line = in.readLine(); line != null; line = in.readLine()) out.println(made(new Call(line)).replace('\n', ' '));
    }

    private static String made(Call call) {
        try {
            Method method = method(call);
            method.setAccessible(true);
            Samples.accuracy = call.accuracy;
            Object receiver = Modifier.isStatic(method.getModifiers()) ? null : Receivers.of(called(call), call);
            Object[] given = Given.to(call, method.getGenericParameterTypes(), method.getParameterTypes());
            try {
                Object result = method.invoke(receiver, given);
                String said = "returned\t" + told(result);
                if (result instanceof AutoCloseable) ((AutoCloseable) result).close();
                return said;
            } catch (InvocationTargetException e) {
                e.getCause().printStackTrace();
                return "threw\t" + e.getCause();
            }
        } catch (Throwable e) {
            e.printStackTrace();
            return "failed\t" + e;
        }
    }

    private static String told(Object result) {
        try {
            return String.valueOf(result);
        } catch (RuntimeException e) { // of a sample that lacks what its text is made of
            return result.getClass().getName();
        }
    }

    /** The class to find the method by: the row's, or that through which the system calls it. */
    private static Class<?> called(Call call) throws ClassNotFoundException {
        return Class.forName(call.through == null ? call.type : call.through.substring(0, call.through.lastIndexOf('.')));
    }

    private static Method method(Call call) throws ReflectiveOperationException {
        for (Class<?> each = called(call); each != null; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                if (call.through == null ? signature(method).equals(call.overload) : call.through.endsWith("." + method.getName())) {
                    return method;
                }
            }
        }
        throw new NoSuchMethodException(call.type + "." + call.overload);
    }

    /** As the agent writes it. */
    private static String signature(Method method) {
        StringBuilder types = new StringBuilder();
        for (Class<?> each : method.getParameterTypes()) types.append(types.length() > 0 ? "," : "").append(each.getName());
        return method.getName() + "(" + types + ")";
    }
}
