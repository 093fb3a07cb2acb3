import tls from 'node:tls';

/**
 * Trusts the certificates that the system trusts, besides Node's own: companies and virus scanners put theirs there.
 * Reading them can take long (a keychain, a registry), so it is done once, and in a worker.
 */
export function trustSystem(onFailure: (error: unknown) => void): void {
  try {
    tls.setDefaultCACertificates([...tls.getCACertificates('default'), ...tls.getCACertificates('system')]);
  } catch (error) {
    // Node's own stay: ordinary sites go on working.
    onFailure(error);
  }
}
