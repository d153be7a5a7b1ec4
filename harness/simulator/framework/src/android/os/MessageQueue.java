package android.os;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Messages in the order of their times. */
public final class MessageQueue {
    private final List<Message> messages = new ArrayList<Message>();
    private final List<IdleHandler> idleHandlers = new ArrayList<IdleHandler>();
    private boolean quitting;

    MessageQueue() {
    }

    /** Asked when the queue has nothing due. */
    public interface IdleHandler {
        boolean queueIdle();
    }

    public synchronized boolean isIdle() {
        return messages.isEmpty() || messages.get(0).when > SystemClock.uptimeMillis();
    }

    public synchronized void addIdleHandler(IdleHandler handler) {
        idleHandlers.add(handler);
        notifyAll();
    }

    public synchronized void removeIdleHandler(IdleHandler handler) {
        idleHandlers.remove(handler);
    }

    synchronized boolean enqueue(Message message, long when) {
        if (quitting) {
            android.util.Log.w("MessageQueue", message.target + " sending message to a Handler on a dead thread");
            return false;
        }
        message.when = when;
        int at = messages.size();
        while (at > 0 && messages.get(at - 1).when > when) {
            at--;
        }
        messages.add(when == 0 ? 0 : at, message);
        notifyAll();
        return true;
    }

    /** The next message that is due, or null once the looper quits. */
    Message next() {
        boolean idled = false;
        while (true) {
            synchronized (this) {
                long now = SystemClock.uptimeMillis();
                if (!messages.isEmpty() && messages.get(0).when <= now) {
                    return messages.remove(0);
                }
                if (quitting) {
                    return null;
                }
                if (idled || idleHandlers.isEmpty()) {
                    await(messages.isEmpty() ? 0 : messages.get(0).when - now);
                    continue;
                }
            }
            idle();
            idled = true;
        }
    }

    private void await(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            android.util.Log.w("MessageQueue", "a looper's thread is not interrupted", e);
        }
    }

    private void idle() {
        List<IdleHandler> handlers;
        synchronized (this) {
            handlers = new ArrayList<IdleHandler>(idleHandlers);
        }
        for (IdleHandler handler : handlers) {
            if (!handler.queueIdle()) {
                removeIdleHandler(handler);
            }
        }
    }

    synchronized void quit(boolean safe) {
        quitting = true;
        if (!safe) {
            messages.clear();
        }
        long now = SystemClock.uptimeMillis();
        for (Iterator<Message> each = messages.iterator(); each.hasNext();) {
            if (each.next().when > now) {
                each.remove();
            }
        }
        notifyAll();
    }

    /** Which messages of a handler are meant; null or absent criteria match all. */
    abstract static class Match {
        abstract boolean matches(Message message);
    }

    synchronized boolean has(Handler target, Match match) {
        for (Message message : messages) {
            if (message.target == target && match.matches(message)) {
                return true;
            }
        }
        return false;
    }

    synchronized void remove(Handler target, Match match) {
        for (Iterator<Message> each = messages.iterator(); each.hasNext();) {
            Message message = each.next();
            if (message.target == target && match.matches(message)) {
                each.remove();
            }
        }
    }
}
