package org.duizhao.library.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * What SQLite must know of the drive that a file lies on.
 *
 * @param system SQLite's name for the way to the file system (https://sqlite.org/vfs.html); empty for the usual one
 * @param remote whether other computers write there too
 */
public record Volume(String system, boolean remote) {

    public static final Volume LOCAL = new Volume("", false);

    /** File systems whose server other computers reach too, by the names that Linux and macOS give them. */
    private static final Set<String> REMOTE = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav",
            "davfs", "9p", "afs", "ncpfs", "ceph", "glusterfs", "lustre", "fuse.sshfs", "fuse.davfs2", "fuse.glusterfs",
            "fuse.gvfsd-fuse");
    /** With what a path of a share begins (UNC). */
    private static final String WINDOWS_SHARE = "\\\\";

    /** The drive of a folder: remote where its file system, or on Windows its path, is that of a network. */
    public static Volume of(Path folder) {
        try {
            String type = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
            return new Volume("", REMOTE.contains(type) || folder.toAbsolutePath().toString().startsWith(WINDOWS_SHARE));
        } catch (IOException e) {
            return LOCAL;
        }
    }

    /**
     * The file's address, escaped as https://sqlite.org/uri.html section 3.1 says.
     *
     * @param option such as {@code mode=ro}; empty for none
     */
    String uri(Path file, String option) {
        String path = file.toAbsolutePath().toString().replace("%", "%25").replace("?", "%3f").replace("#", "%23");
        if (file.getFileSystem().getSeparator().equals("\\")) {
            path = "/" + path.replace('\\', '/');
        }
        String query = system.isEmpty() ? option : option.isEmpty() ? "vfs=" + system : option + "&vfs=" + system;
        return "file:" + path + (query.isEmpty() ? "" : "?" + query);
    }
}
