package org.duizhao.robust;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A file of which bytes changed.
 *
 * @param changed how many bytes are not as they were, or are gone: no reader can give these back
 */
record Mutation(byte[] bytes, int changed) {

    /** Flips a few bits or many, overwrites a stretch, cuts the end off, or copies one stretch over another. */
    static Mutation of(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> flip(bytes, 1 + random.nextInt(8), random);
            case 1 -> flip(bytes, 1 + bytes.length / 50, random);
            case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(64)), (byte) random.nextInt(256));
            case 3 -> bytes = Arrays.copyOf(bytes, at);
            default -> {
                int length = Math.min(1 + random.nextInt(2000), bytes.length - at);
                System.arraycopy(sound, at, bytes, random.nextInt(bytes.length - length + 1), length);
            }
        }
        return new Mutation(bytes, sound.length - bytes.length + differences(sound, bytes));
    }

    /** The same within one member of a packed file, which is packed anew with true checksums, so that the stages behind unpacking are reached. */
    static Mutation inside(byte[] packed, Random random) throws IOException {
        Map<String, byte[]> members = Packed.members(packed);
        List<String> names = members.keySet().stream().filter(name -> members.get(name).length > 0).sorted().toList();
        String name = names.get(random.nextInt(names.size()));
        Mutation mutation = of(members.get(name), random);
        members.put(name, mutation.bytes);
        return new Mutation(Packed.pack(members), mutation.changed);
    }

    private static void flip(byte[] bytes, int count, Random random) {
        for (int i = 0; i < count; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
    }

    private static int differences(byte[] one, byte[] other) {
        int differences = 0;
        for (int i = 0; i < other.length; i++) {
            differences += one[i] == other[i] ? 0 : 1;
        }
        return differences;
    }
}
