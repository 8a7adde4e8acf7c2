// SPDX-License-Identifier: EUPL-1.2
// What PostGraphile answers, in the product's words.

export interface Nodes<T> {
  readonly nodes: readonly T[];
}

export interface PeerForm {
  readonly code: string;
  readonly name: string;
  readonly say: string;
  readonly sayNote: string | null;
  readonly ownership: string;
}

export interface PeerVersions {
  readonly versions: Nodes<{ readonly id: string; readonly forms: readonly PeerForm[] }>;
}

/** A form by its code, as the product shows it: with only these of its fields. */
export function formIn({ versions }: PeerVersions) {
  const [version] = versions.nodes;
  return (code: string, fields: readonly ('code' | 'say' | 'sayNote' | 'ownership')[] = []) => {
    const form = version?.forms.find((each) => each.code === code);
    if (!version || !form) throw new Error(`The peer knows no form ${code}`);
    return {
      ...{ id: `${version.id}.${code}`, name: form.name },
      ...Object.fromEntries(fields.map((field) => [field, form[field]])),
    };
  };
}

export const VERSIONS = `versions: allCompassVersions(condition: { tenantId: $tenant }, orderBy: PUBLISHED_AT_DESC, first: 1) { nodes { id forms } }`;

export interface PeerAreas {
  readonly areas: Nodes<{
    readonly district: { readonly id: string; readonly name: string } | null;
    readonly neighbourhood: { readonly id: string; readonly name: string } | null;
  }>;
}

export const AREAS = `areas: trajectoryAreasByTenantIdAndTrajectoryId { nodes {
  district: districtByTenantIdAndDistrictId { id name } neighbourhood: neighbourhoodByTenantIdAndNeighbourhoodId { id name } } }`;

export const areaOf = (cityWide: boolean, { areas }: PeerAreas) => ({
  cityWide,
  districts: areas.nodes.flatMap(({ district }) => (district ? [district] : [])),
  neighbourhoods: areas.nodes.flatMap(({ neighbourhood }) => (neighbourhood ? [neighbourhood] : [])),
});

export const numberOfCase = ({ year, seq }: { year: number; seq: number }) =>
  `${year}-${String(seq).padStart(3, '0')}`;
