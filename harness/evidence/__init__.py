"""The evidence bundle: a folder that holds all that was seen in one run, and can be judged without a device.

manifest.json   what ran, on what, with which tools; hashes of the files once the run has ended
scenario.yaml   policy.yaml   techniques.json   catalogue.json      copies, so that a bundle needs nothing else
sdks.yaml       where the user added to the register beside the policy
evidence.db     every record of `harness.events.records`, one table a type
inventory.json  what the APKs say that were installed
flows.mitm      screens/
findings.json   report.html   traffic.har   what was judged and drawn from the above; may be made again
"""

from harness.evidence.bodies import Bodies
from harness.evidence.files import hash_inside, open_inside, read_inside
from harness.evidence.manifest import INVENTORY, AppIdentity, DeviceIdentity, Manifest, Redaction, hash_of, reseal
from harness.evidence.reader import Evidence, read_bundle, read_manifest
from harness.evidence.store import BundleWriter, FolderTaken
from harness.evidence.writing import write_whole

__all__ = [
    "INVENTORY",
    "AppIdentity",
    "Bodies",
    "BundleWriter",
    "DeviceIdentity",
    "Evidence",
    "FolderTaken",
    "Manifest",
    "Redaction",
    "hash_inside",
    "hash_of",
    "open_inside",
    "read_bundle",
    "read_inside",
    "read_manifest",
    "reseal",
    "write_whole",
]
