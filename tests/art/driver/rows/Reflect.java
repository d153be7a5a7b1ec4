package rows;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Reaches what the platform hides from apps. */
final class Reflect {
    private Reflect() { }

    /** An object whose constructor did not run. */
    @SuppressWarnings("unchecked")
    static <T> T bare(Class<T> type) throws Exception {
        Class<?> unsafe = Class.forName("sun.misc.Unsafe");
        return (T) unsafe.getMethod("allocateInstance", Class.class).invoke(field(unsafe, "theUnsafe").get(null), type);
    }

    /** An object with these fields, by name; one that this level lacks is left out. Its constructor runs if it takes nothing. */
    static <T> T filled(Class<T> type, Object... fields) throws Exception {
        T object;
        try {
            object = open(type.getDeclaredConstructor()).newInstance();
        } catch (NoSuchMethodException e) {
            object = bare(type);
        }
        for (int i = 0; i < fields.length; i += 2) {
            if (field(type, (String) fields[i]) != null) set(object, (String) fields[i], fields[i + 1]);
        }
        return object;
    }

    static void set(Object object, String name, Object value) throws Exception {
        field(object.getClass(), name).set(object, value);
    }

    static Object get(Object object, String name) throws Exception {
        return field(object.getClass(), name).get(object);
    }

    static Field field(Class<?> type, String name) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            try {
                Field field = each.getDeclaredField(name);
                field.setAccessible(true);
                return field;
            } catch (NoSuchFieldException e) {
                continue;
            }
        }
        return null;
    }

    /** By the first constructor that takes these; null fits any type but the primitive ones. */
    static Object make(Class<?> type, Object... arguments) throws Exception {
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            if (fits(each, arguments)) return open(each).newInstance(arguments);
        }
        throw new NoSuchMethodException(type.getName());
    }

    static Object call(Class<?> type, Object object, String name, Object... arguments) throws Exception {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                if (method.getName().equals(name) && fits(method, arguments)) return open(method).invoke(object, arguments);
            }
        }
        throw new NoSuchMethodException(type.getName() + "." + name);
    }

    private static boolean fits(Executable method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length) return false;
        for (int i = 0; i < types.length; i++) {
            if (types[i].isPrimitive() ? arguments[i] == null : arguments[i] != null && !types[i].isInstance(arguments[i])) return false;
        }
        return true;
    }

    private static <T extends AccessibleObject> T open(T member) {
        member.setAccessible(true);
        return member;
    }
}
