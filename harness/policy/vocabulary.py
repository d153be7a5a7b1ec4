"""The words that a policy file may choose from, each list an enum."""

from __future__ import annotations

from enum import StrEnum


class ClauseKind(StrEnum):
    """What sort of statement a clause makes."""

    SCOPE = "scope"
    DEFINITION = "definition"
    COLLECTION = "collection"
    USE = "use"
    SHARING = "sharing"
    STORAGE = "storage"
    RETENTION = "retention"
    SECURITY = "security"
    RIGHTS = "rights"
    NOTIFICATION = "notification"
    CONTACT = "contact"
    CONSENT = "consent"
    LIMIT = "limit"
    EXEMPTION = "exemption"
    MINORS = "minors"
    COOKIES = "cookies"
    SDK = "sdk"


class Check(StrEnum):
    """How a clause can be checked."""

    RUNTIME = "runtime"  # hooks, app-ops, processes
    TRAFFIC = "traffic"
    UI = "ui"
    STATIC = "static"  # the APK itself
    ATTESTATION = "attestation"  # a human answers


class Party(StrEnum):
    """Whoever a clause may speak of besides an SDK (`sdk:<id>`)."""

    FIRST_PARTY = "first_party"
    ENTERPRISE_CUSTOMER = "enterprise_customer"  # who has the app in use: on a device the app acts for it
    AFFILIATE = "affiliate"
    PARTNER = "partner"
    CREDIT_AGENCY = "credit_agency"
    AUTHORITY = "authority"
    USER = "user"


class Necessity(StrEnum):
    """Whether the app works without the data."""

    BASIC = "basic"
    OPTIONAL = "optional"


class Right(StrEnum):
    """What the law gives the person whose data they are (PIPL, chapter 4)."""

    ACCESS = "access"
    CORRECTION = "correction"
    DELETION = "deletion"
    WITHDRAWAL = "withdrawal"
    CANCELLATION = "cancellation"  # of the account
    COPY = "copy"
    PORTABILITY = "portability"
    EXPLANATION = "explanation"
    COMPLAINT = "complaint"


class Occasion(StrEnum):
    """Upon what a user is told something."""

    UPDATE = "update"  # of the policy
    MATERIAL_CHANGE = "material-change"
    INCIDENT = "incident"
    MERGER = "merger"
    TERMINATION = "termination"  # of the service


class Consent(StrEnum):
    """What is asked of the user before data is handed on."""

    SEPARATE = "separate"  # for this alone
    AGREED = "agreed"  # some authorisation, not said to be separate
    NONE = "none"


class Ground(StrEnum):
    """Why a policy says that no consent is needed."""

    CONTRACT = "contract"
    STAFF = "staff"  # managing one's staff under lawful rules
    LEGAL_DUTY = "legal-duty"
    EMERGENCY = "emergency"  # public health, life, health or property
    PUBLIC_INTEREST = "public-interest"  # news reporting and supervision in the public interest
    PUBLISHED = "published"  # by the person, or lawfully
    OTHER_LAW = "other-law"
    NATIONAL_SECURITY = "national-security"
    CRIMINAL_PROCESS = "criminal-process"
    FAULT_HANDLING = "fault-handling"  # keeping the service safe and running
    REFUSAL = "refusal"  # of a request that is malicious, harms others or touches a trade secret
